import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PreviewWordFile } from "../../../schemas/word-file";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { addComment } from "../comments/add-comment";
import { answerComment } from "../comments/answer-comment";
import { listComments } from "../comments/list-comments";
import { resolveComment } from "../comments/resolve-comment";
import { undoRepair } from "../repairs/undo-repair";
import { type Scene, setScene } from "../testing/scene";
import { editWordFile, exportWordFile } from "../testing/word-file-verbs";
import { applyWordFile } from "./apply-word-file";
import { previewWordFile } from "./preview-word-file";

const COMMENTS = "word/comments.xml";
const THREADS = "word/commentsExtended.xml";

describe.each(testEngines())("comments that come back from Word, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** The file with texts in place of others. */
  const worked = async (scene: Scene, texts: Readonly<Record<string, string>>) =>
    editWordFile(await exportWordFile(scene), (xml, part) =>
      part === COMMENTS
        ? xml
        : Object.entries(texts).reduce((all, [from, to]) => all.replace(from, to), xml),
    );
  const preview = ({ as, documentId }: Scene, bytes: PreviewWordFile["bytes"]) =>
    previewWordFile(as.translator, { documentId, name: "a.docx", bytes });
  /** Takes over all that the preview shows. */
  const applyAll = async (scene: Scene, bytes: PreviewWordFile["bytes"]) => {
    const { rows, comments } = await preview(scene, bytes);
    return applyWordFile(scene.as.translator, {
      documentId: scene.documentId,
      name: "a.docx",
      bytes,
      chosen: {
        segments: rows.map(({ id, version }) => ({ id, version })),
        comments: comments.map(({ key }) => key),
      },
    });
  };
  /** A file with a new comment and an answer of somebody in Word, on the first segment. */
  const commented = async (scene: Scene) => {
    const segmentId = scene.segments[0] ?? "";
    const quote = { side: "target" as const, start: 3, quote: "maison" };
    await addComment(scene.as.editor, { segmentId, body: "Really?", quote });
    const anchor = '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>';
    const answer = '<w:r><w:commentReference w:id="8"/></w:r>';
    return editWordFile(await exportWordFile(scene), (xml, part) =>
      part === COMMENTS
        ? xml.replace(
            "</w:comments>",
            `<w:comment w:id="7" w:author="Zoé" w:date="2026-11-20T10:00:00Z"><w:p><w:r><w:t>See the glossary.</w:t></w:r></w:p></w:comment><w:comment w:id="8" w:author="translator" w:date="2026-11-20T11:00:00Z"><w:p><w:r><w:t>Yes.</w:t></w:r></w:p></w:comment></w:comments>`,
          )
        : xml
            .replace(
              '<w:commentRangeStart w:id="0"/>',
              `<w:commentRangeStart w:id="7"/><w:commentRangeStart w:id="0"/>`,
            )
            .replace(
              '<w:commentRangeEnd w:id="0"/>',
              `<w:commentRangeEnd w:id="0"/>${anchor}${answer}`,
            ),
    );
  };

  /** A file with answers to the editor's comment on the first segment, all within the second of that. */
  const answered = async (scene: Scene, [question = "", ...answers]: readonly string[]) => {
    await addComment(scene.as.editor, { segmentId: scene.segments[0] ?? "", body: question });
    const added = answers.map((body, at) => ({ body, id: (at + 100).toString(16).toUpperCase() }));
    return editWordFile(await exportWordFile(scene), (xml, part) => {
      if (part === THREADS) {
        const threads = added.map(
          ({ id }) =>
            `<w15:commentEx w15:paraId="${id.padStart(8, "0")}" w15:paraIdParent="00000001" w15:done="0"/>`,
        );
        return xml.replace("</w15:commentsEx>", `${threads.join("")}</w15:commentsEx>`);
      }
      if (part !== COMMENTS) return xml;
      const date = /w:date="([^"]*)"/.exec(xml)?.[1];
      const comments = added.map(
        ({ body, id }, at) =>
          `<w:comment w:id="${at + 100}" w:author="editor" w:date="${date}"><w:p w14:paraId="${id.padStart(8, "0")}"><w:r><w:t>${body}</w:t></w:r></w:p></w:comment>`,
      );
      return xml.replace("</w:comments>", `${comments.join("")}</w:comments>`);
    });
  };

  test("new ones come with their dates and words, in the name of who brings them, and go with the step", async () => {
    const scene = await setScene(database);
    const bytes = await commented(scene);
    expect((await preview(scene, bytes)).comments).toMatchObject([
      { number: 1, author: "Zoé", body: "See the glossary.", quote: { quote: "maison" } },
      { number: 1, author: "translator", body: "Yes." },
    ]);
    const { repairId, comments } = await applyAll(scene, bytes);
    expect(comments).toBe(2);
    const list = { segmentId: scene.segments[0] ?? "" };
    const [, zoe, own] = await listComments(scene.as.editor, list);
    expect(zoe).toMatchObject({
      body: "See the glossary.\n— Zoé",
      author: { name: "translator" },
      at: "2026-11-20T10:00:00.000Z",
      quote: { side: "target", start: 3, quote: "maison" },
    });
    expect(own).toMatchObject({ body: "Yes.", author: { name: "translator" } });
    await answerComment(scene.as.editor, { commentId: own?.id ?? "", body: "Fine." });
    await undoRepair(scene.as.translator, {
      documentId: scene.documentId,
      repairId: repairId ?? "",
    });
    const left = await listComments(scene.as.editor, list);
    // What somebody has answered stays.
    expect(left.map(({ body }) => body)).toEqual(["Really?", "Yes.", "Fine."]);
  });

  test("come once, however often the file comes", async () => {
    const scene = await setScene(database);
    const bytes = await commented(scene);
    await Promise.all([applyAll(scene, bytes), applyAll(scene, bytes)]);
    expect(await preview(scene, bytes)).toMatchObject({ comments: [], leftAside: [] });
    const made = await preview(scene, await exportWordFile(scene));
    expect(made).toMatchObject({ comments: [], leftAside: [] });
    const list = { segmentId: scene.segments[0] ?? "" };
    expect(await listComments(scene.as.editor, list)).toHaveLength(3);
  });

  test("what is written into their column is one, once", async () => {
    const scene = await setScene(database);
    const style = '<w:pStyle w:val="RelectureRemark"/></w:pPr>';
    const bytes = await worked(scene, { [style]: `${style}<w:r><w:t>Ask Paul.</w:t></w:r>` });
    expect(await applyAll(scene, bytes)).toMatchObject({ segments: 0, comments: 1 });
    expect((await preview(scene, bytes)).comments).toEqual([]);
  });

  test("an old one that is put otherwise is left, and named", async () => {
    const scene = await setScene(database);
    const bytes = editWordFile(await commented(scene), (xml, part) =>
      part === COMMENTS ? xml.replace("Really?", "Rarely?") : xml,
    );
    expect((await preview(scene, bytes)).leftAside).toMatchObject([
      { reason: "comment-edited", count: 1, places: [{ number: 1 }] },
    ]);
  });

  test("a second one by its author within the same second is new, not the first put otherwise", async () => {
    const scene = await setScene(database);
    const bytes = await answered(scene, ["Really?", "And this?"]);
    expect(await preview(scene, bytes)).toMatchObject({
      comments: [{ author: "editor", body: "And this?", isAnswer: true }],
      leftAside: [],
    });
  });

  test("an answer opens its thread, and an undo closes it as it was, unless somebody went on", async () => {
    const scene = await setScene(database);
    const segmentId = scene.segments[0] ?? "";
    const list = async () => await listComments(scene.as.editor, { segmentId });
    const bytes = await answered(scene, ["Really?", "Yes."]);
    const [root] = await list();
    const commentId = root?.id ?? "";
    await resolveComment(scene.as.editor, { commentId, isResolved: true });
    const [closed] = await list();
    const undo = async ({ repairId }: { repairId: string | null }) =>
      undoRepair(scene.as.translator, {
        documentId: scene.documentId,
        repairId: repairId ?? "",
      });
    const first = await applyAll(scene, bytes);
    expect((await list())[0]).toMatchObject({ resolvedBy: null });
    await undo(first);
    expect(await list()).toEqual([closed]);
    const second = await applyAll(scene, bytes);
    await answerComment(scene.as.editor, { commentId, body: "Fine." });
    await undo(second);
    expect((await list()).map(({ body, resolvedBy }) => [body, resolvedBy])).toEqual([
      ["Really?", null],
      ["Yes.\n— editor", null],
      ["Fine.", null],
    ]);
  });

  test("thousands come in a few statements, in their order, and those who wrote are told", async () => {
    const scene = await setScene(database);
    const bodies = Array.from({ length: 1_200 }, (_, at) => `Point ${at}.`);
    const bytes = await answered(scene, ["Really?", ...bodies]);
    expect(await applyAll(scene, bytes)).toMatchObject({ comments: 1_200 });
    const list = await listComments(scene.as.editor, { segmentId: scene.segments[0] ?? "" });
    expect(list.slice(1).map(({ body }) => body)).toEqual(
      bodies.map((body) => `${body}\n— editor`),
    );
    const told = { userId: scene.userId("editor"), documentId: scene.documentId };
    expect(await database.prisma.notification.count({ where: told })).toBe(1_200);
  });
});
