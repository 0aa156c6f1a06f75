import type { WordFilePreview } from "@/lib/schemas/word-file";

/** What a file that comes back from Word is of. */
export interface WordFileOf {
  readonly documentId: string;
  /** That of the translation. */
  readonly language: string;
}

/** A file with what it would change. */
export interface PreviewedWordFile {
  readonly file: File;
  readonly preview: WordFilePreview;
}

/** What the dialog of such a file is given. */
export interface WordFileDialogProps extends WordFileOf {
  readonly previewed: PreviewedWordFile;
  readonly onClose: () => void;
}
