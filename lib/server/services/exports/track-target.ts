import { type LayeredChange, diffThreeWay } from "../../../diff/diff-three-way";
import type { Deed, TargetPiece } from "../../../formats/bilingual-docx/bilingual-document";
import { readTags } from "../../../text/tags/tagged-pieces";

/** The texts of a segment from the machine's on, and who wrote them. */
export interface TargetHistory {
  readonly machineTarget: string;
  readonly target: string;
  /** Who wrote the target of now. */
  readonly last: Deed;
  /** A text by somebody else, on which that was written. */
  readonly other: (Deed & { readonly text: string }) | null;
  readonly hasTags: boolean;
}

/** What became of the machine's text, each change in the name of who made it. Tags are never cut. */
export function trackTarget(history: TargetHistory): TargetPiece[] {
  const { machineTarget, target, last, other, hasTags } = history;
  const versions = [machineTarget, other?.text ?? target, target];
  const notation = hasTags ? shortTags(versions) : PLAIN;
  const [before = "", between = "", after = ""] = versions.map(notation.shorten);
  const first = other ?? last;
  return diffThreeWay({ before, between, after }).flatMap((change) =>
    toPiece(change, { first, second: last }, notation.restore),
  );
}

function toPiece(
  { text, insertedBy, deletedBy }: LayeredChange,
  by: Readonly<Record<"first" | "second", Deed>>,
  restore: (text: string) => string,
): TargetPiece[] {
  const words = restore(text);
  if (insertedBy === null && deletedBy === null) return [{ kind: "equal", text: words }];
  // What one wrote and the other took away was never the machine's, and is not the target's.
  if (insertedBy !== null && deletedBy !== null) return [];
  if (insertedBy !== null) return [{ kind: "insert", text: words, by: by[insertedBy] }];
  return deletedBy === null ? [] : [{ kind: "delete", text: words, by: by[deletedBy] }];
}

interface Notation {
  readonly shorten: (text: string) => string;
  readonly restore: (text: string) => string;
}

const PLAIN: Notation = { shorten: (text) => text, restore: (text) => text };

/** Characters that no text has, one for each tag, so that a comparison takes a tag as a whole. */
function shortTags(texts: readonly string[]): Notation {
  const placed = texts.map((text) => ({ text, tags: readTags(text) }));
  const written = new Set(
    placed.flatMap(({ text, tags }) => tags.map(({ span }) => text.slice(span.start, span.end))),
  );
  const used = new Set(texts.join(""));
  const free = freeCharacters(used);
  const short = new Map([...written].map((tag) => [tag, free.next().value ?? tag] as const));
  const long = new Map([...short].map(([tag, character]) => [character, tag] as const));
  return {
    shorten: (text) => {
      let out = "";
      let at = 0;
      for (const { span } of readTags(text)) {
        const tag = text.slice(span.start, span.end);
        out += text.slice(at, span.start) + (short.get(tag) ?? tag);
        at = span.end;
      }
      return out + text.slice(at);
    },
    restore: (text) => Array.from(text, (character) => long.get(character) ?? character).join(""),
  };
}

/** Characters for private use that a text does not use itself. */
function* freeCharacters(used: ReadonlySet<string>): Generator<string, undefined> {
  for (let code = 0xe000; code < 0xf8ff; code += 1) {
    const character = String.fromCharCode(code);
    if (!used.has(character)) yield character;
  }
  return undefined;
}
