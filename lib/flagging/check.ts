import { type LanguagePair, primaryLanguage } from "../bitext/language-pair";
import type { TermUse } from "../bitext/term";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import type { DocumentFacts } from "./document-facts";
import type { Finding, Severity, Side } from "./finding";
import type { SegmentToCheck } from "./segment-to-check";

/** One rule: what it is called, what it costs, and what it finds in a segment. */
export interface Check extends CheckDeclaration {
  /** Findings in no particular order; never throws. */
  run(segment: SegmentToCheck, facts: DocumentFacts, knowledge: LanguageKnowledge): Finding[];
}

/** What people are told of a check, and where it applies. */
export interface CheckDeclaration {
  /** kebab-case, the name of its file. */
  readonly id: string;
  /** MQM category as `dimension/type`. */
  readonly category: string;
  readonly severity: Severity;
  readonly title: Localized;
  readonly description: Localized;
  readonly example: Example;
  /** Primary subtags of the only languages that it is written for; absent where any will do. */
  readonly languages?: { readonly source?: string; readonly target?: string };
}

/** A segment in which the check finds something. */
interface Example {
  readonly source?: string;
  readonly target: string;
  readonly terms?: readonly TermUse[];
  readonly tagged?: NonNullable<SegmentToCheck["tagged"]>;
}

/** What one rule saw: the rest of the finding comes from its declaration. */
export interface Observation {
  readonly span: Span;
  readonly message: Localized;
  readonly suggestion?: string;
  /** `target` unless said otherwise. */
  readonly side?: Side;
  /** The check's own unless this place is worse or milder. */
  readonly severity?: Severity;
}

/** How a rule looks at a segment. */
export type Observe = (
  segment: SegmentToCheck,
  facts: DocumentFacts,
  knowledge: LanguageKnowledge,
) => Observation[];

/** A check from its declaration and its rule. */
export function defineCheck(declaration: CheckDeclaration, observe: Observe): Check {
  return {
    ...declaration,
    run: (segment, facts, knowledge) => {
      const observations = observe(segment, facts, knowledge);
      if (observations.length === 0) return [];
      return observations.map((observation) => ({
        check: declaration.id,
        category: declaration.category,
        severity: declaration.severity,
        side: "target",
        ...observation,
      }));
    },
  };
}

/** True when the check is written for this language pair. */
export function appliesTo(check: CheckDeclaration, pair: LanguagePair): boolean {
  const { source, target } = check.languages ?? {};
  return (
    (source === undefined || source === primaryLanguage(pair.source)) &&
    (target === undefined || target === primaryLanguage(pair.target))
  );
}
