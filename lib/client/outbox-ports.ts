import type { KeepRevision, SaveTarget, SegmentRow, SubmitSegment } from "../schemas/segment";
import type { Journal } from "./journal";
import type { TabIdentity } from "./tab-identity";

/** What an outbox needs of the world. */
export interface OutboxPorts {
  readonly userId: string;
  readonly documentId: string;
  readonly tab: TabIdentity;
  readonly journal: Journal;
  readonly save: (input: SaveTarget, isLeaving: boolean) => Promise<SegmentRow>;
  readonly submit: (input: SubmitSegment, isLeaving: boolean) => Promise<SegmentRow>;
  readonly keep: (input: KeepRevision) => Promise<number>;
  readonly now: () => number;
  /** Hears of every row that the server stored or showed. */
  readonly onRow: (row: SegmentRow) => void;
  /** Hears of every refusal that a person must know of. */
  readonly onProblem: (segmentId: string, reason: string) => void;
}
