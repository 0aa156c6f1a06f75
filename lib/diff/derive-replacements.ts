import { diffTokens } from "./diff-tokens";
import type { Change } from "./diff-words";
import { diffWords } from "./diff-words";
import { presentChanges } from "./present-changes";

/** A phrase that a person put in place of another. */
export interface DerivedReplacement {
  readonly from: string;
  readonly to: string;
  /** Where `to` begins in the text as it is now. */
  readonly start: number;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * What somebody replaced in a text, in its order: each time the smallest phrase, whole words, that says what became of which.
 * Where words only came in or went, their neighbours tell the place.
 */
export function deriveReplacements(before: string, after: string): DerivedReplacement[] {
  const gaps = gapsOf(presentChanges(diffWords(before, after)));
  return gaps.map(widen).flatMap(({ left, deleted, inserted, right, at }) => {
    const [from, to] = [left + deleted + right, left + inserted + right];
    const lead = Math.min(leadOf(from), leadOf(to));
    const derived = {
      from: from.trim(),
      to: to.trim(),
      start: at - left.length + lead,
    };
    return derived.from === "" || derived.from === derived.to ? [] : [derived];
  });
}

/** A place that changed, with what stands unchanged around it. */
interface Gap {
  readonly deleted: string;
  readonly inserted: string;
  readonly left: string;
  readonly right: string;
  /** Where `inserted` begins in the text as it is now. */
  readonly at: number;
}

function gapsOf(changes: readonly Change[]): Gap[] {
  const gaps: Gap[] = [];
  let at = 0;
  let gap = { deleted: "", inserted: "", left: "", at: 0 };
  const end = (right: string) => {
    if (gap.deleted + gap.inserted !== "") gaps.push({ ...gap, right });
  };
  for (const { kind, text } of changes) {
    if (kind === "equal") {
      end(text);
      at += text.length;
      gap = { deleted: "", inserted: "", left: text, at };
    } else if (kind === "delete") {
      gap = { ...gap, deleted: gap.deleted + text };
    } else {
      gap = { ...gap, inserted: gap.inserted + text };
      at += text.length;
    }
  }
  end("");
  return gaps;
}

/** Keeps of what stands around a gap the word that it touches, and the next one where the gap alone would say nothing. */
function widen({ left, right, ...gap }: Gap): Gap {
  const { deleted, inserted } = gap;
  const isReplaced = WORD.test(deleted) && WORD.test(inserted);
  return {
    ...gap,
    left: isReplaced ? "" : lastWord(left),
    right: isReplaced ? "" : firstWord(right),
  };
}

function firstWord(text: string): string {
  const tokens = diffTokens(text);
  const word = tokens.findIndex((token) => WORD.test(token));
  return word < 0 ? "" : tokens.slice(0, word + 1).join("");
}

function lastWord(text: string): string {
  const tokens = diffTokens(text);
  const word = tokens.findLastIndex((token) => WORD.test(token));
  return word < 0 ? "" : tokens.slice(word).join("");
}

const leadOf = (text: string) => text.length - text.trimStart().length;
