import type { LanguagePair } from "../../bitext/language-pair";

/** A text and its translation. */
export interface TranslationUnit {
  readonly source: string;
  readonly target: string;
  /** Estimated probability, 0 to 1, that the two belong together. */
  readonly confidence: number;
}

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">`;

/**
 * A translation memory in the exchange format TMX 1.4b (LISA/ETSI GS LIS 002), one `tu` a unit; units with an empty side are
 * left out, and characters that XML cannot hold.
 */
export function serializeTmx(
  units: readonly TranslationUnit[],
  { source, target }: LanguagePair,
): string {
  const header = [
    'creationtool="Relecture"',
    'creationtoolversion="1"',
    'segtype="sentence"',
    'o-tmf="none"',
    'adminlang="en"',
    `srclang="${escaped(source)}"`,
    'datatype="plaintext"',
  ];
  const body = units
    .filter((unit) => unit.source !== "" && unit.target !== "")
    .map((unit) =>
      [
        "<tu>",
        `<prop type="x-confidence">${unit.confidence}</prop>`,
        `<tuv xml:lang="${escaped(source)}"><seg>${escaped(unit.source)}</seg></tuv>`,
        `<tuv xml:lang="${escaped(target)}"><seg>${escaped(unit.target)}</seg></tuv>`,
        "</tu>\n",
      ].join(""),
    );
  return `${HEADER}\n<header ${header.join(" ")}/>\n<body>\n${body.join("")}</body>\n</tmx>\n`;
}

// XML 1.0, §2.2: these characters cannot be written at all, not even as references; half a surrogate pair is among them.
const DOUBTFUL = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const ALLOWED = /[\t\n\r\u007f-\u009f]/;

function escaped(text: string): string {
  return text
    .replace(DOUBTFUL, (character) => (ALLOWED.test(character) ? character : ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
