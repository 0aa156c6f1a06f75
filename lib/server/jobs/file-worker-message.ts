import type { BroughtBackFile } from "../../formats/bilingual-docx/read-bilingual-docx";
import type { TableFormat } from "../../formats/bilingual-names";
import type { FormatProblem } from "../../formats/format-error";
import type { TableSheet } from "../../formats/table/table-layout";

/** What the thread that reads files is asked for. */
export type FileTask =
  | { readonly kind: "sample-table"; readonly format: TableFormat; readonly bytes: Uint8Array }
  | { readonly kind: "word-file"; readonly bytes: Uint8Array };

/** What it tells: the rows of a long table by and by, then the rest. */
export type FromFileWorker =
  | { readonly kind: "sheets"; readonly sheets: readonly TableSheet[] }
  | { readonly kind: "rows"; readonly rows: BroughtBackFile["rows"] }
  | { readonly kind: "word-file"; readonly file: Omit<BroughtBackFile, "rows"> }
  | { readonly kind: "refused"; readonly problem: FormatProblem };
