import { MAX_SIDE_BYTES, type TableLayout } from "@/lib/schemas/import";

/** One side of the form: a file, or a text. */
export interface ImportSideDraft {
  readonly file: File | null;
  readonly text: string;
  /** The language that the person chose; empty while it is left to be detected. */
  readonly language: string;
}

export const EMPTY_SIDE: ImportSideDraft = { file: null, text: "", language: "" };

export type SideName = "source" | "target";

/** What is wrong with a side, as a reason id; null when it can be sent. */
export function sideProblem({ file, text }: ImportSideDraft): string | null {
  const bytes = file ? file.size : new TextEncoder().encode(text).length;
  if (bytes > MAX_SIDE_BYTES) return "side-too-large";
  return bytes === 0 || (!file && text.trim() === "") ? "empty-side" : null;
}

/** The title that a file's name suggests: `annual_report.en.txt` → `annual report`. */
export function titleOf(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, "")
    .replace(/[._-][a-z]{2}$/i, "")
    .replaceAll(/_+/g, " ");
}

export interface ImportDraft {
  readonly title: string;
  readonly source: ImportSideDraft;
  readonly target: ImportSideDraft;
}

/** The form as it is sent: a file where there is one, else the text; languages only when chosen. */
export function importForm(draft: ImportDraft, isRelated = false): FormData {
  const form = new FormData();
  if (isRelated) form.set("isRelated", "true");
  form.set("title", draft.title);
  for (const name of ["source", "target"] as const) {
    const { file, text, language } = draft[name];
    if (file) form.set(`${name}File`, file);
    else form.set(`${name}Text`, text);
    if (language !== "") form.set(`${name}Language`, language);
  }
  return form;
}

/** The form of an import of files, one of which may have both texts. */
export function fileForm({
  title,
  source,
  target,
  layout,
}: {
  readonly title: string;
  readonly source: File;
  readonly target?: File | undefined;
  readonly layout?: TableLayout | null;
}): FormData {
  const form = new FormData();
  form.set("title", title);
  form.set("sourceFile", source);
  if (target) form.set("targetFile", target);
  if (layout) form.set("layout", JSON.stringify(layout));
  return form;
}
