import type { Localized } from "../text/localized";
import type { Span } from "../text/span";

/** MQM severity levels (Lommel et al., themqm.org), mildest first. */
export const SEVERITIES = ["neutral", "minor", "major", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The side of a segment that a span lies in. */
export type Side = "source" | "target";

/** What a check found in one segment: plain data, never an exception. */
export interface Finding {
  /** The id of the check that raised it, kebab-case. */
  readonly check: string;
  /** MQM category as `dimension/type`, such as `accuracy/untranslated`. */
  readonly category: string;
  readonly severity: Severity;
  readonly side: Side;
  /** Where in that side's text, in UTF-16 code units. */
  readonly span: Span;
  /** One sentence that says why. */
  readonly message: Localized;
  /** What to put in place of the span, given only where it is certain. The empty string deletes. */
  readonly suggestion?: string;
}
