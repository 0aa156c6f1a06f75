import { ANGLICISMS } from "../../languages/en-fr/anglicisms";
import type { Span } from "../../text/span";
import { defineCheck } from "../check";
import { factSets } from "../fact-sets";
import { observePhrases, readPhraseTable } from "../phrase-table";
import { isQuoted, quotedSpans } from "../quoted-spans";
import type { SegmentToCheck } from "../segment-to-check";

// a deadline → une deadline: une date limite · to boost growth → booster la croissance
// Not « le Staff de Paris », a name, nor a word between quotation marks, which the text speaks of.
const TABLE = readPhraseTable(ANGLICISMS);

/** English words that French has a word for. */
export const anglicisms = defineCheck(
  {
    id: "anglicisms",
    category: "style/anglicism",
    severity: "minor",
    title: { en: "Anglicism", fr: "Anglicisme" },
    description: {
      en: "An English word, or a verb made of one, for which French has its own.",
      fr: "Mot anglais, ou verbe qui en est tiré, pour lequel le français a le sien.",
    },
    example: { source: "The deadline is May.", target: "La deadline est en mai." },
    languages: { source: "en", target: "fr" },
  },
  (segment, facts, { french }) => {
    if (french === undefined || segment.source === "") return [];
    const found = observePhrases(TABLE, segment, french);
    if (found.length === 0) return [];
    const { target } = segment;
    const quotations = quotedSpans(target);
    const { names } = factSets(facts);
    return found.filter(
      ({ span }) =>
        !isQuoted(span, quotations) &&
        !isNamePart(target, span) &&
        !isCodeLike(target, span) &&
        !isInEnglish(segment, span) &&
        !names.has(target.slice(span.start, span.end)),
    );
  },
);

/** A capital within a sentence, or beside the word: `Open Data`, `le Food Truck Festival`. */
function isNamePart(target: string, { start, end }: Span): boolean {
  const before = target.slice(Math.max(0, start - 40), start);
  if (/^\p{Lu}/u.test(target.slice(start)) && !/(?:^|[.!?…:]\s+)$/.test(before)) return true;
  return (
    /(?<![.!?…:]\s+|^)\p{Lu}[\p{L}\p{N}]* $/u.test(before) || /^ \p{Lu}/u.test(target.slice(end))
  );
}

/** Part of a path, an option, an address, a list of keys, or given in brackets as the English word. */
function isCodeLike(target: string, { start, end }: Span): boolean {
  return (
    /[/@_\\$#=<>{}[\](`*|+.-]$/.test(target.slice(Math.max(0, start - 1), start)) ||
    /^(?:[/@_\\$#=<>{}[\])`*|+]|[.:-]\S)/.test(target.slice(end))
  );
}

/** Beside a word that stands beside it in the source too: a sentence, a title or a command that was left in English. */
function isInEnglish({ source, target }: SegmentToCheck, { start, end }: Span): boolean {
  const before =
    /\p{L}{2,}[ \u00a0]$/u.exec(target.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  const after = /^[ \u00a0]\p{L}{2,}/u.exec(target.slice(end, end + 40))?.[0] ?? "";
  const word = target.slice(start, end);
  return (
    (before !== "" && source.includes(before + word)) ||
    (after !== "" && source.includes(word + after))
  );
}
