import type { LanguagePair } from "../../../bitext/language-pair";
import { type NumberToken, readNumbers } from "../../../flagging/read-numbers";
import { type ExportGate, STRUCTURE_KINDS } from "../../../schemas/export";
import { compareTags } from "../../../text/tags/compare-tags";
import { stripTags } from "../../../text/tags/strip-tags";
import { readTags } from "../../../text/tags/tagged-pieces";
import type { ExportRow } from "../../db/export-rows";
import { NamedPlaces } from "./named-places";

type Kind = (typeof STRUCTURE_KINDS)[number];

/** What the two sides of a segment have of a kind. */
interface Counted {
  readonly source: number;
  readonly target: number;
  readonly isDifferent: boolean;
}

/** What is compared, and how its texts are written. */
interface Compared {
  readonly isTagged: boolean;
  readonly languages: LanguagePair;
}

/** Compares what the source has with the target as it is exported: a segment that is left out has an empty one. */
export class StructureTally {
  readonly #compared: Compared;
  readonly #totals = new Map(
    STRUCTURE_KINDS.map((kind) => [kind, { source: 0, target: 0, places: new NamedPlaces() }]),
  );
  #paragraph: number | undefined;
  #hasTarget = false;

  constructor(compared: Compared) {
    this.#compared = compared;
  }

  add(row: ExportRow): void {
    const target = row.isExcluded ? "" : row.target;
    this.#count("blocks", row, this.#blocks(row, target));
    const { isTagged, languages } = this.#compared;
    if (isTagged) this.#count("tags", row, countTags(row.source, target));
    const wordsOf = (text: string) => (isTagged ? stripTags(text).words : text);
    const words = { source: wordsOf(row.source), target: wordsOf(target) };
    this.#count("links", row, counted(words, LINK));
    this.#count("images", row, counted(words, IMAGE));
    this.#count("numbers", row, countNumbers(words, languages));
  }

  told(): ExportGate["structure"] {
    return [...this.#totals].map(([kind, { source, target, places }]) => ({
      kind,
      source,
      target,
      differing: places.told(),
    }));
  }

  #count(kind: Kind, row: ExportRow, { source, target, isDifferent }: Counted): void {
    const total = this.#totals.get(kind);
    if (!total) return;
    total.source += source;
    total.target += target;
    if (isDifferent) total.places.add(row);
  }

  /** Where a paragraph begins on each side; a text without a counterpart is the difference. */
  #blocks({ source, paragraph, targetGap }: ExportRow, target: string): Counted {
    const begins = source !== "" && paragraph !== this.#paragraph;
    if (source !== "") this.#paragraph = paragraph;
    const continues = this.#hasTarget && !targetGap.includes("\n");
    if (target !== "") this.#hasTarget = true;
    return {
      source: begins ? 1 : 0,
      target: target === "" || continues ? 0 : 1,
      isDifferent: (source === "") !== (target === ""),
    };
  }
}

interface Sides {
  readonly source: string;
  readonly target: string;
}

function countTags(source: string, target: string): Counted {
  if (!source.includes("<") && !target.includes("<")) return NOTHING;
  const differences = target === "" ? readTags(source) : compareTags(source, target).filter(isLoss);
  return {
    source: readTags(source).length,
    target: readTags(target).length,
    isDifferent: differences.length > 0,
  };
}

const NOTHING: Counted = { source: 0, target: 0, isDifferent: false };

/** Another order of tags is what a translation may need. */
const isLoss = ({ kind }: ReturnType<typeof compareTags>[number]) => kind !== "disordered";

/** Addresses of pages and mailboxes, and links of Markdown with what they lead to: each once, images aside. */
const LINK =
  /(?<!!)\[[^[\]\n]{0,500}\]\([^()\n]{1,2000}\)|(?<!\]\()\b(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w+/gi;
/** Images of Markdown and of HTML within it. */
const IMAGE = /!\[[^[\]\n]{0,500}\]\([^()\n]{1,2000}\)|<img\b/gi;

/** How many there are; addresses may be other ones in the target, a page in French. */
function counted({ source, target }: Sides, pattern: RegExp): Counted {
  const ofSource = source.match(pattern)?.length ?? 0;
  const ofTarget = target.match(pattern)?.length ?? 0;
  return { source: ofSource, target: ofTarget, isDifferent: ofSource !== ofTarget };
}

/** Numbers in digits: each must have the same value on the other side, in digits or in words. */
function countNumbers({ source, target }: Sides, languages: LanguagePair): Counted {
  if (!/\d/.test(source) && !/\d/.test(target)) return NOTHING;
  const ofSource = readNumbers(source, languages.source);
  const ofTarget = readNumbers(target, languages.target);
  return {
    source: ofSource.filter(isWritten).length,
    target: ofTarget.filter(isWritten).length,
    isDifferent: hasUnanswered(ofSource, ofTarget) || hasUnanswered(ofTarget, ofSource),
  };
}

const isWritten = ({ text }: NumberToken) => /\d/.test(text);

function hasUnanswered(asked: readonly NumberToken[], answers: readonly NumberToken[]): boolean {
  const values = new Set(answers.flatMap(({ readings }) => readings));
  return asked.some((one) => isWritten(one) && !one.readings.some((value) => values.has(value)));
}
