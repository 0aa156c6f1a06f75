import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PreviewWordFile } from "../../../schemas/word-file";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { addComment } from "../comments/add-comment";
import { answerComment } from "../comments/answer-comment";
import { listComments } from "../comments/list-comments";
import { undoRepair } from "../repairs/undo-repair";
import { type Scene, setScene } from "../testing/scene";
import { editWordFile, exportWordFile } from "../testing/word-file-verbs";
import { applyWordFile } from "./apply-word-file";
import { previewWordFile } from "./preview-word-file";

const COMMENTS = "word/comments.xml";

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
});
