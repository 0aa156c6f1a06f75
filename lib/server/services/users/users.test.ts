import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ChangeKeys, CreateUser } from "../../../schemas/user";
import { signInWithPassword } from "../../auth/sign-in";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { listAudit } from "../audit/list-audit";
import { addComment } from "../comments/add-comment";
import { refused, type Scene, setScene } from "../testing/scene";
import { changeKeys } from "./change-keys";
import { changePassword } from "./change-password";
import { createFirstAdmin } from "./create-first-admin";
import { createUser } from "./create-user";
import { listUsers } from "./list-users";
import { readMe } from "./read-me";
import { resetPassword } from "./reset-password";
import { updateUser } from "./update-user";

const ANNA = { email: "anna@example.org", name: "Anna", password: "correct horse", isAdmin: false };

describe.each(testEngines())("people on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
  });
  afterAll(() => database.close());

  const signIn = (password: string) =>
    signInWithPassword(database, { email: ANNA.email, password, address: undefined });
  const stored = (id: string) => database.prisma.user.findUniqueOrThrow({ where: { id } });

  test("are made by an admin, and can sign in", async () => {
    const { id } = await createUser(scene.as.admin, ANNA);
    expect(await signIn(ANNA.password)).toMatchObject({ id });
    expect(await listUsers(scene.as.admin)).toContainEqual(
      expect.objectContaining({ id, email: ANNA.email, isActive: true, memberships: [] }),
    );
    await expect(createUser(scene.as.admin, ANNA)).rejects.toMatchObject(
      refused("conflict", "email-taken"),
    );
  });

  test("are listed for admins only, the active ones first, and never with a hash", async () => {
    await updateUser(scene.as.admin, { userId: scene.userId("editor"), isActive: false });
    const users = await listUsers(scene.as.admin);
    expect(users.at(-1)).toMatchObject({ name: "editor", isActive: false });
    expect(JSON.stringify(users)).not.toMatch(/hash|none/i);
    await expect(listUsers(scene.as.editor)).rejects.toMatchObject(refused("forbidden"));
  });

  test("know themselves", async () => {
    expect(await readMe(scene.as.editor)).toMatchObject({ name: "editor", isAdmin: false });
  });

  describe("whose rights change", () => {
    test.each<[object, number, string]>([
      [{ isActive: false }, 2, "deactivated: every session ends"],
      [{ isAdmin: true }, 2, "a new role: every session ends"],
      [{ name: "Anna" }, 1, "a new name is no reason to sign in again"],
      [{ isActive: true, isAdmin: false }, 1, "nothing changes"],
    ])("by %o have session number %i: %s", async (change, tokenVersion) => {
      const userId = scene.userId("editor");
      await updateUser(scene.as.admin, { userId, ...change });
      expect(await stored(userId)).toMatchObject({ ...change, tokenVersion });
    });

    test.each([{ isActive: false }, { isAdmin: false }])(
      "cannot be the last admin: %o",
      async (change) => {
        const userId = scene.userId("admin");
        await expect(updateUser(scene.as.admin, { userId, ...change })).rejects.toMatchObject(
          refused("conflict", "last-admin"),
        );
        await updateUser(scene.as.admin, { userId: scene.userId("editor"), isAdmin: true });
        await updateUser(scene.as.admin, { userId, ...change });
        expect(await stored(userId)).toMatchObject(change);
      },
    );

    test("cannot both be admins who end each other's rights at once", async () => {
      const [one, other] = [scene.userId("admin"), scene.userId("editor")];
      await updateUser(scene.as.admin, { userId: other, isAdmin: true });
      const outcomes = await Promise.allSettled(
        [one, other].map((userId) => updateUser(scene.as.admin, { userId, isAdmin: false })),
      );
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await database.prisma.user.count({ where: { isAdmin: true } })).toBe(1);
    });

    test("are refused when there is no such person", async () => {
      const userId = randomUUID();
      for (const attempt of [
        updateUser(scene.as.admin, { userId, isActive: false }),
        resetPassword(scene.as.admin, { userId, password: "ten letters" }),
      ]) {
        await expect(attempt).rejects.toMatchObject(refused("not-found"));
      }
    });
  });

  describe("whose password changes", () => {
    test("by themselves need the old one, and sign in again with the new", async () => {
      const { id } = await createUser(scene.as.admin, ANNA);
      const anna = { database, actor: { userId: id, isAdmin: false } };
      await expect(
        changePassword(anna, { current: "wrong horse", password: "battery staple" }),
      ).rejects.toMatchObject(refused("invalid", "wrong-password"));
      expect(await stored(id)).toMatchObject({ tokenVersion: 1 });
      await changePassword(anna, { current: ANNA.password, password: "battery staple" });
      expect(await signIn(ANNA.password)).toBeNull();
      expect(await signIn("battery staple")).toMatchObject({ id, tokenVersion: 2 });
    });

    test("by guessing the old one are stopped", async () => {
      const { id } = await createUser(scene.as.admin, ANNA);
      const expiresAt = new Date(Date.now() + 600_000);
      await database.prisma.rateLimit.create({
        data: { key: `password:${id}`, hits: 10, expiresAt },
      });
      await expect(
        changePassword(
          { database, actor: { userId: id, isAdmin: false } },
          { current: ANNA.password, password: "battery staple" },
        ),
      ).rejects.toMatchObject(refused("too-many", "rate-limited"));
    });

    test("by an admin lose their sessions and the old password", async () => {
      const { id } = await createUser(scene.as.admin, ANNA);
      await resetPassword(scene.as.admin, { userId: id, password: "battery staple" });
      expect(await signIn(ANNA.password)).toBeNull();
      expect(await signIn("battery staple")).toMatchObject({ tokenVersion: 2 });
    });
  });

  describe("whose keys are their own", () => {
    test("have them wherever they sign in; others keep theirs", async () => {
      const { id } = await createUser(scene.as.admin, ANNA);
      const anna = { database, actor: { userId: id, isAdmin: false } };
      expect((await readMe(anna)).keys).toEqual({});
      const keys = { "desk.approve": ["V"], "desk.palette": [] };
      await changeKeys(anna, { keys });
      expect((await readMe(anna)).keys).toEqual(keys);
      expect((await readMe(scene.as.editor)).keys).toEqual({});
      expect((await listAudit(scene.as.admin, {})).entries[0]).toMatchObject({
        action: "user.change-keys",
      });
    });

    test("are as usual when what is stored is no key map", async () => {
      const { id } = await createUser(scene.as.admin, ANNA);
      await database.prisma.user.update({ where: { id }, data: { keys: { desk: 7 } } });
      expect((await readMe({ database, actor: { userId: id, isAdmin: false } })).keys).toEqual({});
    });

    test.each([
      ["a key of several letters that is none", { "desk.approve": ["abc"] }],
      ["a command of no screen", { approve: ["V"] }],
      ["more keys than a command can have", { "desk.approve": ["A", "B", "C", "D", "E"] }],
    ])("cannot be %s", (_case, keys) => {
      expect(ChangeKeys.safeParse({ keys }).success).toBe(false);
    });
  });

  describe("the first admin", () => {
    const { isAdmin: _isAdmin, ...first } = ANNA;

    test("is made by whoever comes first, once", async () => {
      await database.clear();
      const attempts = await Promise.allSettled([
        createFirstAdmin(database, first),
        createFirstAdmin(database, { ...first, email: "boris@example.org" }),
      ]);
      expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await database.prisma.user.findMany()).toMatchObject([{ isAdmin: true }]);
      expect(await database.prisma.auditRow.findMany()).toMatchObject([{ action: "user.create" }]);
    });

    test("is refused once there is anybody", async () => {
      await expect(createFirstAdmin(database, first)).rejects.toMatchObject(refused("forbidden"));
    });
  });

  describe("the audit log", () => {
    test("is read a page at a time, newest first, by admins only", async () => {
      const segmentId = scene.segments[0] ?? "";
      for (const body of ["1", "2", "3", "4", "5"]) {
        await addComment(scene.as.editor, { segmentId, body });
      }
      const first = await listAudit(scene.as.admin, { limit: 3 });
      const second = await listAudit(scene.as.admin, { limit: 3, before: first.next ?? "" });
      expect([first.entries.length, second.entries.length, second.next]).toEqual([3, 2, null]);
      const ids = [...first.entries, ...second.entries].map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted().toReversed());
      expect(new Set(ids).size).toBe(5);
      expect(first.entries[0]).toMatchObject({ action: "comment.add", actor: { name: "editor" } });
      for (const person of ["translator", "editor", "outsider"] as const) {
        await expect(listAudit(scene.as[person], {})).rejects.toMatchObject(refused("forbidden"));
      }
    });

    test("can be narrowed to an action", async () => {
      await addComment(scene.as.editor, { segmentId: scene.segments[0] ?? "", body: "1" });
      await scene.submit("translator");
      const { entries } = await listAudit(scene.as.admin, { action: "segment.submit" });
      expect(entries.map(({ action }) => action)).toEqual(["segment.submit"]);
    });

    test("holds no text, name, address or password of anybody", async () => {
      await createUser(scene.as.admin, ANNA);
      await scene.submit("translator", 0, "Ma maison.");
      await addComment(scene.as.editor, { segmentId: scene.segments[0] ?? "", body: "Why red?" });
      const { entries } = await listAudit(scene.as.admin, {});
      const details = JSON.stringify(entries.map((entry) => entry.details));
      expect(details).not.toMatch(/anna|horse|maison|why/i);
    });
  });
});

test.each<[string, string | undefined, string]>([
  ["  Anna@Example.ORG ", "anna@example.org", "addresses have no capitals"],
  ["anna", undefined, "no address"],
  ["a b@example.org", undefined, "white space within"],
  ["", undefined, "nothing"],
])("the address %o is read as %o: %s", (email, expected) => {
  const parsed = CreateUser.safeParse({ ...ANNA, email });
  expect(parsed.data?.email).toBe(expected);
});

test.each(["", "nine char"])("the password %o is too short", (password) => {
  expect(CreateUser.safeParse({ ...ANNA, password }).success).toBe(false);
});
