import type { SegmentRow } from "../schemas/segment";
import { CommentDrafts, type DraftPlace } from "./comment-drafts";

/** Why segments of a document were to be sent back, on this device until the server has it: a refused decision loses no words. */
export class KeptReasons {
  readonly #place: Omit<DraftPlace, "form">;
  readonly #drafts: CommentDrafts;

  constructor(place: Omit<DraftPlace, "form">, drafts = new CommentDrafts()) {
    this.#place = place;
    this.#drafts = drafts;
  }

  keep(segmentId: string, reason: string): void {
    this.#drafts.keep(this.#of(segmentId), { body: reason, chosen: [] });
  }

  /** What was written and not sent; empty when there is nothing. */
  read(segmentId: string): string {
    return this.#drafts.read(this.#of(segmentId))?.body ?? "";
  }

  /** Hears of every row that the server stored: a reason that stands there is kept no longer. */
  settle({ id, returnReason }: Pick<SegmentRow, "id" | "returnReason">): void {
    if (returnReason !== null && returnReason === this.read(id)) this.#drafts.remove(this.#of(id));
  }

  #of(segmentId: string): DraftPlace {
    return { ...this.#place, form: `return.${segmentId}` };
  }
}
