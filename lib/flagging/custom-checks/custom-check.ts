import type { Severity } from "../finding";

/** `found`: the target pattern matches, and the source's where there is one; `missing`: the source's does, the target's does not. */
export const CUSTOM_CHECK_MODES = ["found", "missing"] as const;
export type CustomCheckMode = (typeof CUSTOM_CHECK_MODES)[number];

/** A check that people made of patterns: plain data, as it is stored and as it goes to a worker. */
export interface CustomCheck {
  readonly id: string;
  readonly name: string;
  /** The sentence that its flags say. */
  readonly why: string;
  readonly severity: Severity;
  /** MQM category as `dimension/type`. */
  readonly category: string;
  /** Null when only the target is looked at. */
  readonly sourcePattern: string | null;
  readonly targetPattern: string | null;
  readonly mode: CustomCheckMode;
  readonly isWholeWord: boolean;
  readonly matchesCase: boolean;
  /** What replaces a match in the target, with its groups as `$1`; null offers nothing, the empty text deletes. */
  readonly suggestion: string | null;
}

const PREFIX = "custom:";

/** The name under which flags and rules know a custom check: `custom:` and its id. */
export function customCheckName({ id }: Pick<CustomCheck, "id">): string {
  return `${PREFIX}${id}`;
}

/** The id in such a name; undefined for a check of the engine. */
export function readCustomCheckName(name: string): string | undefined {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}
