import type { SegmentationRules, SentenceBreakRules } from "../text/sentence-break-rules";

/** What a project changes in the abbreviations of one language: plain data, as settings or a file hold it. */
export interface SegmentationOverrides {
  /** Abbreviations that a full stop never ends a sentence after: `approx.`, `Réf.`; with or without that full stop. */
  readonly neverFinal?: readonly string[];
  /** Abbreviations only before a number: `ill. 4`. */
  readonly beforeNumber?: readonly string[];
  /** Abbreviations that end a sentence when a capital follows: `etc.`. */
  readonly finalBeforeCapital?: readonly string[];
  /** Built-in abbreviations that are words in this project: their full stop is an end like any other. */
  readonly removed?: readonly string[];
}

/**
 * The rules of a language with a project's own abbreviations: those that it adds stand in the list that it names and in no other,
 * those that it removes in none; an abbreviation both added and removed is added. As in the built-in lists, one in lower case
 * stands for any case and one with a capital only for itself; removing one takes it out however it is written. A language
 * without rules of its own (the Unicode default) is given back as it is, since it knows no abbreviations.
 */
export function adjustSegmentation(
  rules: SegmentationRules,
  overrides: SegmentationOverrides,
): SegmentationRules {
  return rules.method === "unicode" ? rules : adjusted(rules, overrides);
}

const LISTS = [
  "neverFinal",
  "beforeNumber",
  "finalBeforeCapital",
  "finalBeforeStarter",
  "clockTimes",
] as const;

function adjusted(rules: SentenceBreakRules, overrides: SegmentationOverrides): SentenceBreakRules {
  const added = {
    neverFinal: words(overrides.neverFinal),
    beforeNumber: words(overrides.beforeNumber),
    finalBeforeCapital: words(overrides.finalBeforeCapital),
    finalBeforeStarter: [],
    clockTimes: [],
  };
  const named = [...words(overrides.removed), ...Object.values(added).flat()];
  const gone = new Set(named.map((word) => word.toLowerCase()));
  const lists = LISTS.map((list) => {
    const kept = [...rules[list]].filter((word) => !gone.has(word.toLowerCase()));
    return [list, new Set([...kept, ...added[list]])] as const;
  });
  return { ...rules, ...Object.fromEntries(lists) };
}

/** `Réf.` and ` Réf ` are the same abbreviation; what is empty is none. */
function words(list: readonly string[] = []): string[] {
  return list
    .map((word) => word.trim().normalize("NFC").replaceAll("’", "'").replace(/\.+$/u, ""))
    .filter((word) => word !== "");
}
