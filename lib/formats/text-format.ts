/** A format whose files are text as they stand: decoded, they need no parser. */
export interface TextFormat {
  /** Kebab-case, stored with each document. */
  readonly id: string;
  /** File name extensions in lower case, without the dot. */
  readonly extensions: readonly string[];
}
