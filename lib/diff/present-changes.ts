import type { Change } from "./diff-words";
import { diffTokens } from "./diff-tokens";

/*
 * The assumption about the reader: a reviewer who knows the language and wants to see what was
 * rewritten, not how a machine would get from one text to the other with the fewest steps.
 * They read a phrase at a time, so that
 *  - "~~une grande~~ le ~~maison~~ petit" with a lone "de" kept between two rewritten words
 *    is harder to read than the two phrases side by side;
 *  - a sentence of which hardly anything remains is a new sentence;
 *  - a changed space or comma must still stand out alone: it is never drowned in its neighbours.
 */

/** Letters of the longest word that may be swallowed: "les", "and"; longer words are landmarks. */
const SHORT_WORD = 3;

/** Share of the letters of the longer version that must remain for a diff to help the reader. */
const MIN_KEPT = 0.3;

/** Words below which even a total rewrite reads well as a diff. */
const MIN_WORDS = 4;

const WORD = /[\p{L}\p{N}]/u;

/** The words that changed on each side between two landmarks. */
interface Gap {
  readonly deleted: string;
  readonly inserted: string;
}

/**
 * Rewrites a minimal diff for people: one short word between two reworded places is merged with
 * them, and a text of which most changed is shown as the whole old one, then the whole new one.
 * The two versions that the changes spell stay the same.
 */
export function presentChanges(changes: readonly Change[]): Change[] {
  return mostlyRewritten(changes) ? gapChanges(wholeGap(changes)) : mergeIslands(changes);
}

function mergeIslands(changes: readonly Change[]): Change[] {
  const presented: Change[] = [];
  let gap: Gap = { deleted: "", inserted: "" };
  changes.forEach((change, index) => {
    if (change.kind !== "equal" || isIsland(change.text, gap, gapAfter(changes, index))) {
      gap = widen(gap, change);
      return;
    }
    presented.push(...gapChanges(gap), change);
    gap = { deleted: "", inserted: "" };
  });
  return [...presented, ...gapChanges(gap)];
}

/** True for at most one short word, with its spaces, between two places that both lost or won words. */
function isIsland(text: string, before: Gap, after: Gap): boolean {
  const words = diffTokens(text).filter((token) => WORD.test(token));
  const short = words.length === 0 || (words.length === 1 && (words[0] ?? "").length <= SHORT_WORD);
  return short && !/[\n.!?]/u.test(text) && rewords(before) && rewords(after);
}

function rewords({ deleted, inserted }: Gap): boolean {
  return WORD.test(deleted) && WORD.test(inserted);
}

/** A diff has at most one deletion and one insertion between two equal stretches. */
function gapAfter(changes: readonly Change[], index: number): Gap {
  const next = changes.slice(index + 1, index + 3);
  const landmark = next.findIndex(({ kind }) => kind === "equal");
  return wholeGap(landmark < 0 ? next : next.slice(0, landmark));
}

function wholeGap(changes: readonly Change[]): Gap {
  return changes.reduce(widen, { deleted: "", inserted: "" });
}

function widen({ deleted, inserted }: Gap, { kind, text }: Change): Gap {
  return {
    deleted: kind === "insert" ? deleted : deleted + text,
    inserted: kind === "delete" ? inserted : inserted + text,
  };
}

function gapChanges({ deleted, inserted }: Gap): Change[] {
  const changes: Change[] = [
    { kind: "delete", text: deleted },
    { kind: "insert", text: inserted },
  ];
  return changes.filter(({ text }) => text !== "");
}

function mostlyRewritten(changes: readonly Change[]): boolean {
  const { deleted, inserted } = wholeGap(changes);
  const old = wordsOf(deleted);
  const young = wordsOf(inserted);
  if (Math.min(old.length, young.length) < MIN_WORDS) return false;
  const kept = changes.filter(({ kind }) => kind === "equal").flatMap(({ text }) => wordsOf(text));
  return letters(kept) < MIN_KEPT * Math.max(letters(old), letters(young));
}

function wordsOf(text: string): string[] {
  return diffTokens(text).filter((token) => WORD.test(token));
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
