import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { exportDocument } from "../exports/export-document";
import { undoRepair } from "../repairs/undo-repair";
import { applyWordFile } from "../word-files/apply-word-file";
import type { Scene } from "./scene";
import type { WritingVerb } from "./writing-verb";

const EVERYBODY = ["translator", "editor", "admin"] as const;
const MAIN = "word/document.xml";

/** A Word file with other texts in its parts, as an editor leaves it. */
export function editWordFile(bytes: Uint8Array, change: (xml: string, part: string) => string) {
  const parts = unzipSync(bytes);
  for (const part of [MAIN, "word/comments.xml", "word/commentsExtended.xml"]) {
    parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array()), part));
  }
  return new Uint8Array(zipSync(parts));
}

/** A document's table for Word. */
export async function exportWordFile({ as, documentId }: Scene) {
  const { content } = await exportDocument(as.translator, { documentId, format: "bilingual-docx" });
  if (typeof content === "string") throw new Error("not a file");
  return new Uint8Array(content);
}

/** A file in which a word of the first segment is another one. */
async function oneWord(scene: Scene) {
  const { id, version } = await scene.row();
  const bytes = editWordFile(await exportWordFile(scene), (xml) =>
    xml.replace("La maison rouge.", "La demeure rouge."),
  );
  const chosen = { segments: [{ id, version }], comments: [] };
  return { documentId: scene.documentId, name: "a.docx", bytes, chosen };
}

/** The verbs that bring back what was done in Word. */
export const WORD_FILE_VERBS: readonly WritingVerb[] = [
  [
    "applyWordFile",
    "batch.word-file",
    EVERYBODY,
    async (scene) => {
      const word = await oneWord(scene);
      return (context) => applyWordFile(context, word);
    },
  ],
  [
    "undoRepair: a Word file",
    "batch.undo",
    EVERYBODY,
    async (scene) => {
      const { repairId } = await applyWordFile(scene.as.translator, await oneWord(scene));
      const step = { documentId: scene.documentId, repairId: repairId ?? "" };
      return (context) => undoRepair(context, step);
    },
  ],
];
