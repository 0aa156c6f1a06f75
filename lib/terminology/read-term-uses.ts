import type { LanguagePair } from "../bitext/language-pair";
import type { Term, TermMisuse, TermUse } from "../bitext/term";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import { overlaps, type Span } from "../text/span";
import { findForms, readTarget, type TargetText } from "./find-forms";
import { matchTerms, type TermMatch } from "./match-terms";
import { suggestTerm } from "./suggest-term";

/** A segment and what is needed to read it. */
export interface SegmentToRead {
  readonly source: string;
  readonly target: string;
  readonly languages: LanguagePair;
  readonly knowledge: LanguageKnowledge;
}

/** Where the source of a segment has terms, in order, and what the target makes of each. */
export function readTermUses(
  terms: readonly Term[],
  { source, target, languages, knowledge }: SegmentToRead,
): TermUse[] {
  if (terms.length === 0) return [];
  const matches = matchTerms(terms, source, languages.source);
  const read = readTarget(target, languages.target, knowledge.french);
  // The right name of one term is no wrong name of another.
  const permitted = matches
    .flatMap((match) => match.terms)
    .flatMap((term) => term.targets.flatMap((form) => findForms(read, form)));
  const told = new Set<string>();
  return matches.map((match) => {
    const isFirst = match.terms.every(({ id }) => !told.has(id));
    for (const { id } of match.terms) told.add(id);
    const misuses = isFirst ? findMisuses(match, read, permitted) : [];
    return {
      ...match,
      misuses,
      isMissing:
        isFirst && misuses.length === 0 && !isInCompound(match, source) && isMissing(match, read),
    };
  });
}

/** `user-friendly`, `multi-user`: what a compound is called need not have the term in it. */
function isInCompound({ span }: TermMatch, source: string): boolean {
  return (
    /\p{L}[-‐‑]$/u.test(source.slice(0, span.start)) || /^[-‐‑]\p{L}/u.test(source.slice(span.end))
  );
}

/** A sentence without a target is an omission as a whole. */
function isMissing({ terms }: TermMatch, target: TargetText): boolean {
  if (target.words.length === 0 || !terms.some(({ isRequired }) => isRequired)) return false;
  return !terms.some((term) => term.targets.some((form) => findForms(target, form).length > 0));
}

function findMisuses(
  { terms }: TermMatch,
  target: TargetText,
  permitted: readonly Span[],
): TermMisuse[] {
  const targets = terms.flatMap((term) => term.targets);
  return terms.flatMap((term) =>
    term.forbidden
      .filter((form) => !targets.includes(form))
      .flatMap((form) => misusesOf(term, form, target))
      .filter(({ span, isExact }) => isExact || !permitted.some((good) => contains(good, span)))
      .map(({ span, suggestion }) => ({ span, ...(suggestion !== undefined && { suggestion }) })),
  );
}

function misusesOf({ targets }: Term, forbidden: string, target: TargetText) {
  // `internet` for `Internet`: only capitals tell them apart.
  const isExact = targets.some((form) => form.toLowerCase() === forbidden.toLowerCase());
  const preferred = targets[0] ?? "";
  return findForms(target, forbidden, isExact).map((span) => ({
    span,
    isExact,
    suggestion: suggestTerm(target, { span, forbidden, preferred }),
  }));
}

/** A wrong form that the right one has in it is part of the right one: `banque` in `banque centrale`. */
function contains(good: Span, span: Span): boolean {
  return overlaps(good, span) && good.start <= span.start && span.end <= good.end;
}
