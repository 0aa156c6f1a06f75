import type { Span } from "@/lib/text/span";

/** A stretch of words that is about to be marked; the edge that moves is its beginning when it is `backward`. */
export interface ErrorSpan extends Span {
  readonly direction: "forward" | "backward";
}

/** Where the moving edge goes: by a word, or as far as it can. */
export type SpanStep = "right" | "left" | "end" | "start";

/** A word with what hangs in it, or a mark of punctuation: either can be wrong. */
const TOKEN = /[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/**
 * A selection that grows or shrinks by words, as in a text field with Ctrl+Shift+arrow: beyond its first word it turns round. One that is
 * only a caret begins with the word there; after the last one, with the first.
 * @returns undefined where the text has no word.
 */
export function extendSpan(text: string, from: ErrorSpan, step: SpanStep): ErrorSpan | undefined {
  const words = [...text.matchAll(TOKEN)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  if (words.length === 0) return undefined;
  const last = words.length - 1;
  const touched = words.flatMap((word, at) =>
    word.start < from.end && from.start < word.end ? at : [],
  );
  const [first] = touched;
  if (from.start === from.end || first === undefined) {
    return spanOf(words, beginning(words, from.start, step), beginning(words, from.start, step));
  }
  const [anchor, head] =
    from.direction === "backward"
      ? [touched.at(-1) ?? first, first]
      : [first, touched.at(-1) ?? first];
  const next = { right: head + 1, left: head - 1, end: last, start: 0 }[step];
  return spanOf(words, anchor, Math.max(0, Math.min(next, last)));
}

/** The word that a caret begins with. */
function beginning(words: readonly Span[], caret: number, step: SpanStep): number {
  if (step === "right" || step === "end") {
    const after = words.findIndex(({ end }) => end > caret);
    return after < 0 ? 0 : after;
  }
  const before = words.findLastIndex(({ start }) => start < caret);
  return before < 0 ? words.length - 1 : before;
}

function spanOf(words: readonly Span[], anchor: number, head: number): ErrorSpan | undefined {
  const start = words[Math.min(anchor, head)]?.start;
  const end = words[Math.max(anchor, head)]?.end;
  if (start === undefined || end === undefined) return undefined;
  return { start, end, direction: head < anchor ? "backward" : "forward" };
}
