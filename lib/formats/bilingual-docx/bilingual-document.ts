/** A document as a table for Word: what its rows have in common. */
export interface BilingualDocument {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly exportedAt: Date;
  /** Whether `<1>` in a text is a tag. */
  readonly hasTags: boolean;
  readonly words: BilingualWords;
}

/** What the table says in the language of who asked for it. */
export interface BilingualWords {
  readonly number: string;
  readonly source: string;
  readonly target: string;
  readonly state: string;
  readonly comments: string;
  /** The sentence above the table: what can be changed in it. */
  readonly hint: string;
}

/** One segment as its row shows it. */
export interface BilingualRow {
  readonly id: string;
  readonly version: number;
  /** From 1. */
  readonly number: number;
  readonly source: string;
  /** In words. */
  readonly state: string;
  /** From the machine's text to the text of now. */
  readonly target: readonly TargetPiece[];
  /** Each after the one that it answers. */
  readonly comments: readonly BilingualComment[];
}

/** Who did something, and when. */
export interface Deed {
  readonly author: string;
  readonly at: Date;
}

/** A stretch of a target: as the machine wrote it, or inserted or deleted by somebody. */
export type TargetPiece =
  | { readonly kind: "equal"; readonly text: string }
  | { readonly kind: "insert" | "delete"; readonly text: string; readonly by: Deed };

/** A comment with the words that it is about. */
export interface BilingualComment extends Deed {
  readonly id: string;
  /** The comment that it answers; null for one that begins a thread. */
  readonly answers: string | null;
  readonly body: string;
  readonly isResolved: boolean;
  /** Where the words stand now; null for the whole segment. */
  readonly place: CommentPlace | null;
}

/** A stretch of one side of a segment, in UTF-16 code units. */
export interface CommentPlace {
  readonly side: "source" | "target";
  readonly start: number;
  readonly end: number;
}

/** The columns of the table, in order. */
export const COLUMNS = ["number", "source", "target", "state", "comments"] as const;

/** The columns in which nothing may change. */
export type LockedColumn = "number" | "source" | "state";

/** The name of the property that holds the document's id, and of the one that says when the file was made. */
export const DOCUMENT_PROPERTY = "RelectureDocument";
export const EXPORTED_PROPERTY = "RelectureExported";

/** The paragraph style of comments that are listed; whatever else stands in their column is a remark to bring back. */
export const LISTED_COMMENT = "RelectureComment";

/** A comment as it is listed in its column. */
export function listedComment({ author, at, body }: Omit<BilingualComment, "id">): string {
  return `${author} (${at.toISOString().slice(0, 10)}): ${body}`;
}
