import type {
  DecideSegment,
  KeepRevision,
  SaveTarget,
  SegmentRow,
  SubmitSegment,
} from "../schemas/segment";
import type { SegmentState } from "../workflow/transition";
import type { Journal, KeptPlace } from "./journal";
import type { KeptDecision } from "./kept-decision";
import type { TabIdentity } from "./tab-identity";

/** A write other than of a text: a decision, an exclusion, a dismissal. */
export interface OutboxAction {
  /** The state that the segment will be in, shown before the server answers. */
  readonly expected?: SegmentState;
  /** What is kept on the device when the server cannot be reached; anything else is not done then. */
  readonly decision?: KeptDecision;
  /** Whether it takes a decision back, also one that still waits on the device. */
  readonly isUndo?: boolean;
  readonly write: (version: number) => Promise<SegmentRow>;
}

/** What an outbox needs of the world. */
export interface OutboxPorts {
  readonly userId: string;
  readonly documentId: string;
  readonly place: KeptPlace;
  readonly tab: TabIdentity;
  readonly journal: Journal;
  readonly save: (input: SaveTarget, isLeaving: boolean) => Promise<SegmentRow>;
  readonly submit: (input: SubmitSegment, isLeaving: boolean) => Promise<SegmentRow>;
  readonly decide: (input: DecideSegment) => Promise<SegmentRow>;
  readonly keep: (input: KeepRevision) => Promise<number>;
  readonly now: () => number;
  /** Hears of every row that the server stored or showed. */
  readonly onRow: (row: SegmentRow) => void;
  /** Hears of every refusal that a person must know of. */
  readonly onProblem: (segmentId: string, reason: string) => void;
}
