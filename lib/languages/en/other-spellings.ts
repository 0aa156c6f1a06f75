type Variant = readonly [pattern: RegExp, replacement: string];

/** American and British spellings, each way: endings, before what inflects them. */
const VARIANTS: readonly Variant[] = [
  [/is(?=(?:e[ds]?|ers?|ing|ations?)$)/, "iz"],
  [/iz(?=(?:e[ds]?|ers?|ing|ations?)$)/, "is"],
  [/ys(?=(?:e[ds]?|ers?|ing)$)/, "yz"],
  [/yz(?=(?:e[ds]?|ers?|ing)$)/, "ys"],
  [/our(?=(?:s|ed|ers?|ing|able|ful|less|hood|ite)?$)/, "or"],
  [/or(?=(?:s|ed|ers?|ing|able|ful|less|hood|ite)?$)/, "our"],
  [/([bt])re(?=s?$)/, "$1er"],
  [/([bt])er(?=s?$)/, "$1re"],
  [/ll(?=(?:ed|ers?|ing)$)/, "l"],
  [/([aeiou])l(?=(?:ed|ers?|ing)$)/, "$1ll"],
];

/** How an English word may be spelt on the other side of the Atlantic: `labor` and `labour`. Some of them are no words. */
export function otherSpellings(word: string): string[] {
  return VARIANTS.filter(([pattern]) => pattern.test(word)).map(([pattern, replacement]) =>
    word.replace(pattern, replacement),
  );
}
