import { escapeXml } from "../../text/escape-markup";
import { readTags } from "../../text/tags/tagged-pieces";
import { writeRun } from "../docx/write-run";
import type { Deed, TargetPiece } from "./bilingual-document";
import { plainText } from "./plain-text";

/** Gives every element of a file that needs one a number of its own. */
export interface Ids {
  next(): number;
}

/** Something without a width that stands in a text, such as where a comment begins. Offsets are those of the text of now. */
export interface Mark {
  readonly at: number;
  readonly xml: string;
  /** Belongs to what stands before it. */
  readonly isEnd: boolean;
}

/** How a text is written into a cell. */
export interface RunContext {
  readonly ids: Ids;
  /** As Word names it. */
  readonly language: string;
  readonly hasTags: boolean;
}

/** The name of the character style of tags. */
export const TAG_STYLE = "RelectureTag";

/** The runs of a text, with what was inserted and deleted in it as tracked changes. */
export function writeRuns(
  pieces: readonly TargetPiece[],
  marks: readonly Mark[],
  context: RunContext,
): string {
  const { ids } = context;
  const waiting = marks.toSorted((one, other) => one.at - other.at || order(one) - order(other));
  let xml = "";
  let at = 0;
  const emit = (end: number, withStarts: boolean) => {
    while (waiting[0] && isDue(waiting[0], end, withStarts)) xml += waiting.shift()?.xml ?? "";
  };
  for (const piece of pieces) {
    if (piece.kind === "delete") {
      xml += tracked("w:del", ids.next(), piece.by)(runs(piece.text, context, "w:delText"));
      continue;
    }
    const end = at + piece.text.length;
    let rest = piece.text;
    while (rest !== "") {
      emit(at, true);
      const cut = Math.min(waiting[0]?.at ?? end, end);
      const part = rest.slice(0, cut - at);
      const written = runs(part, context, "w:t");
      xml += piece.kind === "insert" ? tracked("w:ins", ids.next(), piece.by)(written) : written;
      rest = rest.slice(part.length);
      at = cut;
      emit(at, false);
    }
  }
  emit(Number.POSITIVE_INFINITY, true);
  return xml;
}

const order = ({ isEnd }: Mark) => (isEnd ? 0 : 1);

function isDue(mark: Mark, at: number, withStarts: boolean): boolean {
  return mark.at < at || (mark.at === at && (mark.isEnd || withStarts));
}

function tracked(element: "w:ins" | "w:del", id: number, { author, at }: Deed) {
  const open = `<${element} w:id="${id}" w:author="${escapeXml(author)}" w:date="${wordDate(at)}">`;
  return (content: string) => (content === "" ? "" : `${open}${content}</${element}>`);
}

/** A moment as Word has it: without fractions of a second. */
export function wordDate(at: Date): string {
  return at.toISOString().replace(/\.\d+/, "");
}

function runs(text: string, context: RunContext, element: "w:t" | "w:delText"): string {
  const language = `<w:lang w:val="${escapeXml(context.language)}"/>`;
  const words = { key: "", markup: `<w:rPr>${language}</w:rPr>` };
  const tag = { key: "", markup: `<w:rPr><w:rStyle w:val="${TAG_STYLE}"/></w:rPr>` };
  let xml = "";
  let at = 0;
  for (const { span } of context.hasTags ? readTags(text) : []) {
    xml += writeRun(words, plainText(text.slice(at, span.start)), element);
    const written = text.slice(span.start, span.end);
    // What was deleted needs no guard.
    const run = writeRun(tag, written, element);
    xml += element === "w:t" ? guarded(written, run, context.ids) : run;
    at = span.end;
  }
  return xml + writeRun(words, plainText(text.slice(at)), element);
}

/** A tag can be moved and taken out as a whole, not mistyped. */
function guarded(tag: string, run: string, ids: Ids): string {
  const control = { alias: tag, tag: null, lock: "contentLocked", ids } as const;
  return contentControl(control, run);
}

interface ContentControl {
  readonly alias: string;
  readonly tag: string | null;
  /** `sdtLocked`: cannot be deleted; `contentLocked`: cannot be edited; `sdtContentLocked`: neither. */
  readonly lock: "sdtLocked" | "contentLocked" | "sdtContentLocked";
  readonly ids: Ids;
}

/** Runs in a content control (ECMA-376, part 1, §17.5.2). Only runs: LibreOffice 7.4 loses tracked changes in controls around paragraphs and cells. */
export function contentControl({ alias, tag, lock, ids }: ContentControl, content: string): string {
  if (content === "") return "";
  return [
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(alias)}"/>`,
    tag === null ? "" : `<w:tag w:val="${escapeXml(tag)}"/>`,
    `<w:id w:val="${ids.next()}"/><w:lock w:val="${lock}"/></w:sdtPr>`,
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  ].join("");
}
