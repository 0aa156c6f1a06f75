import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../db/testing/test-databases";
import { refused } from "../services/testing/scene";
import { hashPassword } from "./password";
import { SIGN_INS_PER_ACCOUNT, SIGN_INS_PER_ADDRESS } from "./rate-limit";
import { signInWithOpenId, signInWithPassword } from "./sign-in";

const PASSWORD = "correct horse";

describe.each(testEngines())("signing in on $engine", ({ open }) => {
  let database: TestDatabase;
  let passwordHash: string;

  beforeAll(async () => {
    database = await open();
    passwordHash = await hashPassword(PASSWORD);
  });
  afterAll(() => database.close());

  const newcomer = (isActive = true) =>
    database.prisma.user.create({
      data: { email: `${randomUUID()}@example.org`, name: "Anna", isActive, passwordHash },
    });
  const signIn = (email: string, password = PASSWORD, address?: string) =>
    signInWithPassword(database, { email, password, address });
  const told = (actorId: string) => database.prisma.auditRow.findMany({ where: { actorId } });
  const useUp = (key: string, hits: number) =>
    database.prisma.rateLimit.create({
      data: { key, hits, expiresAt: new Date(Date.now() + 600_000) },
    });

  describe("with a password", () => {
    test("finds the person, however the address is written, and tells of it", async () => {
      const { id, email } = await newcomer();
      expect(await signIn(` ${email.toUpperCase()} `)).toMatchObject({ id, tokenVersion: 1 });
      expect(await told(id)).toMatchObject([{ action: "session.sign-in" }]);
    });

    test.each([
      ["a wrong password", (email: string) => signIn(email, "wrong horse")],
      ["no password", (email: string) => signIn(email, "")],
      ["a password without end", (email: string) => signIn(email, "x".repeat(1_025))],
      ["an unknown address", (email: string) => signIn(`x${email}`)],
      ["no address", () => signIn("")],
    ])("gives nobody for %s, and tells nothing", async (_, attempt) => {
      const { id, email } = await newcomer();
      expect(await attempt(email)).toBeNull();
      expect(await told(id)).toEqual([]);
    });

    test("gives nobody for somebody who has no password", async () => {
      const { id, email } = await newcomer();
      await database.prisma.user.update({ where: { id }, data: { passwordHash: null } });
      expect(await signIn(email)).toBeNull();
    });

    test("says that a person is deactivated only to who knows their password", async () => {
      const { email } = await newcomer(false);
      await expect(signIn(email)).rejects.toMatchObject(refused("forbidden", "deactivated"));
      expect(await signIn(email, "wrong horse")).toBeNull();
    });

    test("is refused past the limit of an account, even with the right password", async () => {
      const { email } = await newcomer();
      await useUp(`sign-in:account:${email}`, SIGN_INS_PER_ACCOUNT.max - 1);
      expect(await signIn(email, "wrong horse")).toBeNull();
      const attempt = signIn(email);
      await expect(attempt).rejects.toMatchObject(refused("too-many", "rate-limited"));
      await expect(attempt).rejects.toHaveProperty("details.retryAfterSeconds");
      const other = await newcomer();
      expect(await signIn(other.email)).not.toBeNull();
    });

    test("counts from the start again after a success, and when the window is over", async () => {
      const { email } = await newcomer();
      const key = `sign-in:account:${email}`;
      await useUp(key, SIGN_INS_PER_ACCOUNT.max - 1);
      await signIn(email);
      expect(await database.prisma.rateLimit.findUnique({ where: { key } })).toBeNull();
      await useUp(key, SIGN_INS_PER_ACCOUNT.max);
      await database.prisma.rateLimit.update({ where: { key }, data: { expiresAt: new Date(0) } });
      expect(await signIn(email)).not.toBeNull();
    });

    test("counts people who do not exist like those who do", async () => {
      const email = `${randomUUID()}@example.org`;
      await useUp(`sign-in:account:${email}`, SIGN_INS_PER_ACCOUNT.max);
      await expect(signIn(email)).rejects.toMatchObject(refused("too-many", "rate-limited"));
    });

    test("is refused past the limit of a network address, whoever it is", async () => {
      const { email } = await newcomer();
      const address = randomUUID();
      await useUp(`sign-in:address:${address}`, SIGN_INS_PER_ADDRESS.max);
      await expect(signIn(email, PASSWORD, address)).rejects.toMatchObject(
        refused("too-many", "rate-limited"),
      );
      expect(await signIn(email)).not.toBeNull();
    });

    test("counts attempts that are made at once one by one", async () => {
      const { email } = await newcomer();
      const key = `sign-in:account:${email}`;
      await Promise.all([1, 2, 3, 4].map(() => signIn(email, "wrong horse")));
      expect(await database.prisma.rateLimit.findUnique({ where: { key } })).toMatchObject({
        hits: 4,
      });
    });
  });

  describe("with an OpenID account", () => {
    const arrive = (email: string | undefined, isEmailVerified: boolean, subject = randomUUID()) =>
      signInWithOpenId(database, { provider: "oidc", subject, email, isEmailVerified });

    test("finds a person by a verified address, ties the account to them and tells of it", async () => {
      const { id, email } = await newcomer();
      const subject = randomUUID();
      expect(await arrive(email.toUpperCase(), true, subject)).toMatchObject({ id });
      expect(await told(id)).toMatchObject([
        { action: "session.sign-in", details: { provider: "oidc" } },
      ]);
      expect(await arrive(undefined, false, subject)).toMatchObject({ id });
    });

    test("an address that the provider has not verified proves nothing", async () => {
      const { id, email } = await newcomer();
      expect(await arrive(email, false)).toBeNull();
      expect(await database.prisma.identity.count({ where: { userId: id } })).toBe(0);
    });

    test("makes nobody of a stranger", async () => {
      const before = await database.prisma.user.count();
      expect(await arrive(`${randomUUID()}@example.org`, true)).toBeNull();
      expect(await database.prisma.user.count()).toBe(before);
    });

    test("the same subject at another provider is somebody else", async () => {
      const { email } = await newcomer();
      const subject = randomUUID();
      await arrive(email, true, subject);
      const other = { provider: "other", subject, email: undefined, isEmailVerified: false };
      expect(await signInWithOpenId(database, other)).toBeNull();
    });

    test("an account stays its person's when the address goes to somebody else", async () => {
      const anna = await newcomer();
      const boris = await newcomer();
      const subject = randomUUID();
      await arrive(anna.email, true, subject);
      expect(await arrive(boris.email, true, subject)).toMatchObject({ id: anna.id });
    });

    test("is refused for somebody who is deactivated, tied or not", async () => {
      const { id, email } = await newcomer();
      const subject = randomUUID();
      await arrive(email, true, subject);
      await database.prisma.user.update({ where: { id }, data: { isActive: false } });
      expect(await arrive(email, true, subject)).toBeNull();
      expect(await arrive(email, true)).toBeNull();
    });
  });
});
