/**
 * What a diff compares, in order: a word; one space (each kind is itself: a no-break space that
 * replaces an ordinary one is a change); anything else, by runs. Marks and joiners stay with the
 * character that they follow, so that no grapheme is cut. Scripts that write without spaces
 * give one token a character.
 */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{M}\u200c\u200d]*|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]|[\p{M}\u200c\u200d])*|\r\n|[\r\n]|\s[\p{M}\u200c\u200d]*|[^\p{L}\p{N}\s]+/gu;

const WORD_OR_SPACE = /^[\p{L}\p{N}\s]/u;

/**
 * Cuts `text` into the units that a diff keeps whole: words, single spaces, and graphemes for all
 * the rest. Joined again, the tokens are the text.
 */
export function diffTokens(text: string): string[] {
  const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
  return (text.match(PIECES) ?? []).flatMap((piece) =>
    piece.length === 1 || WORD_OR_SPACE.test(piece)
      ? [piece]
      : Array.from(graphemes.segment(piece), ({ segment }) => segment),
  );
}
