import type { FormatProblem } from "../formats/format-error";
import { explainFormatProblem } from "./explain-format-problem";

/** Why an import was refused, as the service tells it. */
export interface ImportProblem {
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const SENTENCES: Readonly<Record<string, string>> = {
  "empty-side": "One of the texts is empty, or TARGET is missing.",
  "binary-file": "One of the files is no text file.",
  "same-language":
    "Both texts are in the same language. Check the files, or give --source-lang and --target-lang.",
  "swapped-sides":
    "SOURCE and TARGET are exchanged. Exchange them, or give --source-lang and --target-lang.",
  "unrelated-texts":
    "The two texts do not look like an original and its translation. Check the files, or give --related.",
  "no-sentences": "There is no text to review in the file, or none in both languages.",
  "side-too-large": "One of the files is larger than 20 MB. Split it.",
  "file-over-limit": "The file is larger than 20 MB, or 64 MB of XLIFF. Split it.",
  "bilingual-not-alone":
    "One of the files holds both the source and the translation. Import it alone.",
  "file-no-columns": "No two columns with texts were found in the table. Name them with --columns.",
  "file-languages":
    "The file is in other languages than the project. Give --source-lang and --target-lang, or another project.",
  forbidden: "This person may not import into the project.",
  "not-found": "This person is not in the project.",
};

/** A refused import as a sentence for people. */
export function explainImportProblem({ reason, details }: ImportProblem): string {
  const sentence = SENTENCES[reason];
  if (sentence !== undefined) return sentence;
  if (!reason.startsWith("file-")) return "The import failed. The log tells why.";
  // The service keeps what the format said, under the names of the interface.
  const code = reason === "file-of-other-kind" ? "binary-file" : reason.slice("file-".length);
  const problem = { ...details, code, most: details["limit"], format: details["kind"] };
  return `The ${details["side"] === "target" ? "translated " : ""}file cannot be imported: ${explainFormatProblem(problem as unknown as FormatProblem)}.`;
}
