/** A value that a key of a query can have, and what it may be called: the first word is the one that is shown. */
export interface QueryValue {
  readonly id: string;
  readonly words: readonly string[];
  /** What people are told of it beside its word. */
  readonly title?: string;
}

/** A key of a query, as in `state:draft`. */
export interface QueryKey extends QueryValue {
  /** The values that it knows. */
  readonly values: readonly QueryValue[];
  /** Whether it takes any other text too. */
  readonly isFree?: boolean;
}
