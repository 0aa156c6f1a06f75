import type { Span } from "../span";

const WORD_START = /^[\p{L}\p{M}\p{N}_]/u;
const WORD_END = /[\p{L}\p{M}\p{N}_]$/u;

/**
 * What hangs on a French word by a hyphen and is a word of its own: donne-moi · vient-elle · a-t-on · celui-ci. In any other
 * compound the hyphen joins: porte-monnaie · vis-à-vis · Saint-Malo.
 */
const ENCLITIC =
  /^[-‐‑](?:t[-‐‑])?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en|ci|là)(?![\p{L}\p{M}\p{N}_])/iu;
const HYPHEN = /[-‐‑]/;

/** What elides before a vowel: l'eau · qu’elle. In aujourd'hui, quelqu'un or presqu'île the apostrophe joins. */
const ELIDED = /(?<![\p{L}\p{M}\p{N}_])(?:[ldnsjmtcç]|qu|lorsqu|puisqu|quoiqu|jusqu)$/iu;
/** English: John's. */
const POSSESSIVE = /^['’]s(?![\p{L}\p{M}\p{N}_])/iu;
const APOSTROPHE = /['’]/;

/** As far back as the longest elided word and what stands before it. */
const LOOK_BACK = 10;

/** Whether a span of a text begins and ends where words do, as French and English write them. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  return isWordBoundary(text, start) && isWordBoundary(text, end);
}

function isWordBoundary(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const after = text.slice(at, at + LOOK_BACK);
  const [left, right] = [WORD_END.test(before), WORD_START.test(after)];
  if (left && right) return false;
  if (left) return !isJoint(text, at);
  if (right) return !isJoint(text, at - 1);
  return true;
}

/** Whether the sign at an offset, which a word ends or begins at, holds two words together as one. */
function isJoint(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const after = text.slice(at + 1, at + 1 + LOOK_BACK);
  if (!WORD_END.test(before) || !WORD_START.test(after)) return false;
  if (HYPHEN.test(sign)) return !ENCLITIC.test(text.slice(at));
  if (APOSTROPHE.test(sign)) return !ELIDED.test(before) && !POSSESSIVE.test(text.slice(at));
  return false;
}
