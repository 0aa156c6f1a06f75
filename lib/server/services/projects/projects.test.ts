import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { readDocument } from "../documents/read-document";
import { refused, type Scene, setScene } from "../testing/scene";
import { createProject } from "./create-project";
import { listMembers } from "./list-members";
import { listProjects } from "./list-projects";
import { readProject } from "./read-project";
import { removeMember } from "./remove-member";
import { setMember } from "./set-member";
import { updateProject } from "./update-project";

describe.each(testEngines())("projects on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const sessionNumber = async (scene: Scene, person: Parameters<Scene["userId"]>[0]) => {
    const id = scene.userId(person);
    return (await database.prisma.user.findUniqueOrThrow({ where: { id } })).tokenVersion;
  };
  const create = (scene: Scene, name: string, targetLanguage = "fr") =>
    createProject(scene.as.admin, { name, sourceLanguage: "en", targetLanguage });

  test("are seen by their members, with their own role, and by admins", async () => {
    const scene = await setScene(database);
    const { projectId } = scene;
    const seen = async (person: "translator" | "editor" | "admin" | "outsider") =>
      (await listProjects(scene.as[person])).find(({ id }) => id === projectId)?.role;
    expect(await seen("translator")).toBe("translator");
    expect(await seen("editor")).toBe("editor");
    expect(await seen("admin")).toBeNull();
    expect(await seen("outsider")).toBeUndefined();
    for (const read of [readProject, listMembers]) {
      await expect(read(scene.as.outsider, { projectId })).rejects.toMatchObject(
        refused("not-found"),
      );
    }
    expect(await readProject(scene.as.admin, { projectId })).toMatchObject({ role: null });
    await expect(readProject(scene.as.admin, { projectId: randomUUID() })).rejects.toMatchObject(
      refused("not-found"),
    );
  });

  test("count their documents' words, segments and open flags by state", async () => {
    const scene = await setScene(database, {
      segments: [{ sourceWords: 5 }, { sourceWords: 7 }, { sourceWords: 11, isExcluded: true }],
    });
    await scene.submit("translator", 1);
    await scene.flag("major", 0);
    await scene.flag("minor", 1);
    await scene.flag("critical", 2);
    const { documents } = await readProject(scene.as.translator, { projectId: scene.projectId });
    expect(documents).toMatchObject([
      {
        id: scene.documentId,
        segments: 3,
        words: { initial: 16, draft: 0, submitted: 7, returned: 0, approved: 0 },
        segmentsByState: { initial: 2, draft: 0, submitted: 1, returned: 0, approved: 0 },
        openFlags: 2,
        openSeriousFlags: 1,
      },
    ]);
  });

  test("hide a document that is still being stored", async () => {
    const scene = await setScene(database);
    const { projectId, documentId } = scene;
    await database.prisma.document.update({ where: { id: documentId }, data: { readyAt: null } });
    expect((await readProject(scene.as.admin, { projectId })).documents).toEqual([]);
    await expect(readDocument(scene.as.admin, { documentId })).rejects.toMatchObject(
      refused("not-found"),
    );
  });

  test.each([
    [
      "translator",
      ["segment.edit", "document.import"],
      ["segment.decide", "document.export-draft"],
    ],
    ["editor", ["segment.decide", "document.export-draft"], ["document.export-clean"]],
    ["admin", ["document.export-clean", "project.manage"], []],
  ] as const)("tell the %s what they may do in a document", async (person, may, mayNot) => {
    const scene = await setScene(database);
    const { documentId } = scene;
    const { permissions } = await readDocument(scene.as[person], { documentId });
    expect(permissions).toEqual(expect.arrayContaining([...may]));
    for (const permission of mayNot) expect(permissions).not.toContain(permission);
  });

  test("have names of their own and two languages", async () => {
    const scene = await setScene(database);
    const name = `Novels ${randomUUID()}`;
    await create(scene, name);
    await expect(create(scene, name)).rejects.toMatchObject(refused("conflict", "name-taken"));
    await expect(create(scene, `${name} 2`, "en")).rejects.toMatchObject(
      refused("invalid", "same-language"),
    );
    const { projectId } = scene;
    await expect(updateProject(scene.as.admin, { projectId, name })).rejects.toMatchObject(
      refused("conflict", "name-taken"),
    );
  });

  test("can be renamed to the name they have, and change only what is given", async () => {
    const scene = await setScene(database, { allowSelfApproval: true });
    const { projectId } = scene;
    const { name } = await readProject(scene.as.admin, { projectId });
    await updateProject(scene.as.admin, { projectId, name });
    expect(await readProject(scene.as.admin, { projectId })).toMatchObject({
      name,
      allowSelfApproval: true,
    });
    expect((await scene.audit()).at(-1)).toMatchObject({ details: { name } });
  });

  test("take people in, change what they may do, and let them go, ending their sessions", async () => {
    const scene = await setScene(database);
    const { projectId, userId } = scene;
    const outsider = { projectId, userId: userId("outsider") };
    await setMember(scene.as.admin, { ...outsider, role: "translator" });
    expect(await sessionNumber(scene, "outsider")).toBe(1);
    expect(await readProject(scene.as.outsider, { projectId })).toMatchObject({
      role: "translator",
    });
    await setMember(scene.as.admin, { ...outsider, role: "editor" });
    expect(await sessionNumber(scene, "outsider")).toBe(2);
    await removeMember(scene.as.admin, outsider);
    expect(await sessionNumber(scene, "outsider")).toBe(3);
    await expect(readProject(scene.as.outsider, { projectId })).rejects.toMatchObject(
      refused("not-found"),
    );
    expect((await scene.audit()).map(({ action, details }) => [action, details])).toMatchObject([
      ["member.set", { role: "translator", before: null }],
      ["member.set", { role: "editor", before: "translator" }],
      ["member.remove", { user: outsider.userId }],
    ]);
  });

  test("a role that is given again changes and tells nothing", async () => {
    const scene = await setScene(database);
    const { projectId, userId } = scene;
    await setMember(scene.as.admin, { projectId, userId: userId("editor"), role: "editor" });
    expect(await sessionNumber(scene, "editor")).toBe(1);
    expect(await scene.audit()).toEqual([]);
  });

  test("know their members by name, and refuse whom there is not", async () => {
    const scene = await setScene(database);
    const { projectId } = scene;
    const members = await listMembers(scene.as.translator, { projectId });
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ["editor", "editor"],
      ["otherEditor", "editor"],
      ["otherTranslator", "translator"],
      ["translator", "translator"],
    ]);
    const nobody = { projectId, userId: randomUUID() };
    await expect(setMember(scene.as.admin, { ...nobody, role: "editor" })).rejects.toMatchObject(
      refused("not-found"),
    );
    await expect(
      removeMember(scene.as.admin, { projectId, userId: scene.userId("outsider") }),
    ).rejects.toMatchObject(refused("not-found"));
  });
});
