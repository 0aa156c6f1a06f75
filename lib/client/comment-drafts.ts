import { z } from "zod";
import { Quote } from "../schemas/segment";

/** A comment that somebody has begun. */
export const CommentDraft = z.object({
  body: z.string(),
  /** Whom the writer has chosen from the list, by id: tells namesakes apart. */
  chosen: z.array(z.string()),
  quote: Quote.optional(),
});
export type CommentDraft = z.infer<typeof CommentDraft>;

/** Which form a draft stands in. Another person on the same device must never see it. */
export interface DraftPlace {
  readonly userId: string;
  readonly documentId: string;
  /** The form within the document: `new.<segment>`, `answer.<comment>` or `edit.<comment>`. */
  readonly form: string;
}

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The drafts of this browser. A private window or a full disk keeps none: the form works on. */
export class CommentDrafts {
  readonly #open: () => Shelf;

  constructor(open: () => Shelf = () => localStorage) {
    this.#open = open;
  }

  /** What was begun there; undefined when nothing was. */
  read(place: DraftPlace): CommentDraft | undefined {
    try {
      const kept: unknown = JSON.parse(this.#open().getItem(nameOf(place)) ?? "null");
      return CommentDraft.safeParse(kept).data;
    } catch {
      return undefined;
    }
  }

  keep(place: DraftPlace, draft: CommentDraft): void {
    try {
      this.#open().setItem(nameOf(place), JSON.stringify(draft));
    } catch {
      // Without a shelf the draft lasts as long as its form.
    }
  }

  remove(place: DraftPlace): void {
    try {
      this.#open().removeItem(nameOf(place));
    } catch {
      // What cannot be opened keeps nothing either.
    }
  }
}

const nameOf = ({ userId, documentId, form }: DraftPlace) =>
  `relecture.comment.${userId}.${documentId}.${form}`;
