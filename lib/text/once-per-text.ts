/** How many texts are kept: a long document's vocabulary. */
const KEPT = 20_000;
/** No word is longer; a text without spaces must not be kept as one. */
const LONGEST_KEPT = 100;

/** The same function of a word, worked out once for each word as long as not too many are asked for. */
export function oncePerText<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  let kept = new Map<string, { readonly reading: Reading }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.reading;
    const reading = read(text);
    if (kept.size >= KEPT) kept = new Map();
    if (text.length <= LONGEST_KEPT) kept.set(text, { reading });
    return reading;
  };
}
