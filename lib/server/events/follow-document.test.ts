import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "../auth/password";
import { type TestDatabase, testEngines } from "../db/testing/test-databases";
import type { Context } from "../services/context";
import { deleteDocument } from "../services/documents/delete-document";
import { announcePlace } from "../services/live/announce-place";
import { removeMember } from "../services/projects/remove-member";
import { saveTarget } from "../services/segments/save-target";
import { refused, type Scene, setScene } from "../services/testing/scene";
import { changePassword } from "../services/users/change-password";
import { updateUser } from "../services/users/update-user";
import { followDocument } from "./follow-document";
import { hubOf } from "./hub-of";

/** A stream as it is read, with what came so far. */
class Reading {
  readonly #reader: ReadableStreamDefaultReader<string>;
  text = "";
  isOver = false;

  constructor({ body }: Response) {
    if (!body) throw new Error("The response has no body.");
    this.#reader = body.pipeThrough(new TextDecoderStream()).getReader();
    void this.#read();
  }

  async #read(): Promise<void> {
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) break;
      this.text += value;
    }
    this.isOver = true;
  }

  /** As a browser does that goes away. */
  cancel = () => this.#reader.cancel();

  get lastId(): string | undefined {
    return [...this.text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1];
  }
}

describe.each(testEngines())("the stream of a document on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;
  const readings: Reading[] = [];

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
  });
  afterEach(async () => {
    await Promise.all(readings.splice(0).map(({ cancel }) => cancel()));
  });
  afterAll(async () => {
    await (await hubOf(database)).close();
    await database.close();
  });

  const follow = async (context: Context, since?: string) => {
    const { documentId } = scene;
    const response = await followDocument(context, { documentId, ...(since && { since }) });
    const reading = new Reading(response);
    readings.push(reading);
    return { response, reading };
  };
  const save = async (text: string) => {
    const { id: segmentId, version } = await scene.row();
    return saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
  };
  const streamsOf = async (person: "translator" | "editor") =>
    (await hubOf(database)).countOf(scene.userId(person));

  test("says hello, then what happens and who comes, in a form that no proxy holds back", async () => {
    const { response, reading } = await follow(scene.as.editor);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    await expect.poll(() => reading.text).toMatch(/^id: \S+\nevent: hello\ndata: null\n\n/);
    const { id, version } = await save("Autre chose.");
    const data = JSON.stringify({ kind: "rows", segments: [[id, version, 0]] });
    await expect.poll(() => reading.text).toContain(`event: change\ndata: ${data}\n\n`);
    const { documentId } = scene;
    const place = { documentId, tabId: "0".repeat(24), segmentId: null, isTyping: false };
    await announcePlace(scene.as.translator, place);
    await expect.poll(() => reading.text).toMatch(/event: people\ndata: \[\{.*"translator".*\}\]/);
  });

  test("goes on where it broke off, and says when it cannot", async () => {
    const { reading } = await follow(scene.as.editor);
    await expect.poll(() => reading.lastId).toBeDefined();
    await reading.cancel();
    const { id } = await save("Pendant ce temps.");
    const next = (await follow(scene.as.editor, reading.lastId)).reading;
    await expect.poll(() => next.text).toContain(id);
    expect(next.text).not.toContain("refetch");
    const lost = (await follow(scene.as.editor, "another-process.7")).reading;
    await expect.poll(() => lost.text).toContain("event: refetch");
  });

  test("is refused for people outside the project", async () => {
    await expect(follow(scene.as.outsider)).rejects.toMatchObject(refused("not-found"));
  });

  test("is refused for one more than anybody needs, and let go when its reader goes", async () => {
    for (let round = 0; round < 24; round++) await follow(scene.as.translator);
    await expect(follow(scene.as.translator)).rejects.toMatchObject({ code: "too-many" });
    await readings[0]?.cancel();
    await follow(scene.as.translator);
    await follow(scene.as.editor);
    expect([await streamsOf("translator"), await streamsOf("editor")]).toEqual([24, 1]);
  });

  test.each([
    [
      "is taken out of the project",
      () => {
        const { projectId } = scene;
        return removeMember(scene.as.admin, { projectId, userId: scene.userId("translator") });
      },
    ],
    [
      "is deactivated",
      () => updateUser(scene.as.admin, { userId: scene.userId("translator"), isActive: false }),
    ],
    [
      "has another password, which ends the session",
      async () => {
        const id = scene.userId("translator");
        const passwordHash = await hashPassword("ten letters");
        await database.prisma.user.update({ where: { id }, data: { passwordHash } });
        await changePassword(scene.as.translator, {
          current: "ten letters",
          password: "other letters",
        });
      },
    ],
  ])("ends when its person %s, and others go on", async (_case, take) => {
    const taken = (await follow(scene.as.translator)).reading;
    const other = (await follow(scene.as.editor)).reading;
    await take();
    await expect.poll(() => taken.isOver).toBe(true);
    expect([other.isOver, await streamsOf("translator")]).toEqual([false, 0]);
  });

  test("ends when the document goes", async () => {
    const { reading } = await follow(scene.as.editor);
    await deleteDocument(scene.as.admin, { documentId: scene.documentId });
    await expect.poll(() => reading.isOver).toBe(true);
  });
});
