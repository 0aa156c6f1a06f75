import type { BinaryFormat } from "./detect-binary-format";

/** Why a file is refused, and where in it. Sizes are bytes, lines are 1-based, `part` is an entry of a zip. */
export type FormatProblem =
  | { readonly code: "binary-file"; readonly format: BinaryFormat }
  | { readonly code: "empty-file" | "not-zip" | "encrypted" | "broken-zip" | "no-texts" }
  | { readonly code: "broken-pdf" | "pdf-without-text" }
  | { readonly code: "too-large"; readonly part?: string; readonly most: number }
  | { readonly code: "too-many-entries"; readonly most: number }
  | { readonly code: "zip-bomb"; readonly part: string }
  | { readonly code: "broken-part"; readonly part: string }
  | { readonly code: "missing-part"; readonly part: string }
  | { readonly code: "bytes-without-characters"; readonly encoding: string }
  | { readonly code: "doctype"; readonly part?: string }
  | { readonly code: "too-deep"; readonly part?: string; readonly most: number }
  | { readonly code: "too-many-elements"; readonly part?: string; readonly most: number }
  | { readonly code: "too-many-cells"; readonly most: number }
  | { readonly code: "broken-xml"; readonly part?: string; readonly line: number }
  | { readonly code: "wrong-root"; readonly part?: string; readonly found: string }
  | { readonly code: "broken-line"; readonly line: number };

/** Thrown by a format for a file that it refuses. */
export class FormatError extends Error {
  readonly problem: FormatProblem;

  constructor(problem: FormatProblem) {
    super(problem.code);
    this.name = "FormatError";
    this.problem = problem;
  }
}
