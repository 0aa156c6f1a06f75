import type { LanguagePair } from "../../bitext/language-pair";
import { escapeXml } from "../../text/escape-markup";

/** A text and its translation. */
export interface TranslationUnit {
  readonly source: string;
  readonly target: string;
  /** Estimated probability, 0 to 1, that the two belong together. */
  readonly confidence?: number;
  /** The source of the unit before it in its text: empty at the beginning of one. */
  readonly previous?: string;
  /** Who changed it last, and when. */
  readonly person?: string;
  readonly at?: Date;
}

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">`;

/** What a property is called that holds the source of the unit before. */
export const PREVIOUS_SOURCE = "x-previous-source";

/**
 * A translation memory in the exchange format TMX 1.4b (LISA/ETSI GS LIS 002), one `tu` a unit; units with an empty side are
 * left out, and characters that XML cannot hold.
 */
export function serializeTmx(units: readonly TranslationUnit[], languages: LanguagePair): string {
  return `${tmxBeginning(languages)}${tmxUnits(units, languages)}${TMX_END}`;
}

/** What comes before the units. */
export function tmxBeginning({ source }: Pick<LanguagePair, "source">): string {
  const header = [
    'creationtool="Relecture"',
    'creationtoolversion="1"',
    'segtype="sentence"',
    'o-tmf="none"',
    'adminlang="en"',
    `srclang="${escapeXml(source)}"`,
    'datatype="plaintext"',
  ];
  return `${HEADER}\n<header ${header.join(" ")}/>\n<body>\n`;
}

/** What comes after the units. */
export const TMX_END = "</body>\n</tmx>\n";

/** Some units, as they stand between beginning and end. */
export function tmxUnits(
  units: readonly TranslationUnit[],
  { source, target }: LanguagePair,
): string {
  return units
    .filter((unit) => unit.source !== "" && unit.target !== "")
    .map((unit) =>
      [
        `<tu${changeOf(unit)}>`,
        property("x-confidence", unit.confidence?.toString()),
        property(PREVIOUS_SOURCE, unit.previous),
        `<tuv xml:lang="${escapeXml(source)}"><seg>${escapeXml(unit.source)}</seg></tuv>`,
        `<tuv xml:lang="${escapeXml(target)}"><seg>${escapeXml(unit.target)}</seg></tuv>`,
        "</tu>\n",
      ].join(""),
    )
    .join("");
}

function property(type: string, value: string | undefined): string {
  return value === undefined ? "" : `<prop type="${type}">${escapeXml(value)}</prop>`;
}

/** Dates are written as TMX wants them: `20261127T230500Z`. */
function changeOf({ person, at }: TranslationUnit): string {
  const date = at?.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return [
    date === undefined ? "" : ` changedate="${date}"`,
    person === undefined ? "" : ` changeid="${escapeXml(person)}"`,
  ].join("");
}
