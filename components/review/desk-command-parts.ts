import type { Finding } from "@/components/find-replace/finding";
import type { SegmentActions } from "@/components/segment/use-segment-actions";
import type { ActiveSegment } from "./active-segment";
import type { DeskDialog } from "./desk";
import type { Repairs } from "./use-repairs";
import type { SelectionSteps } from "./use-selection-steps";

/** What the commands of the desk work on. */
export interface DeskCommandParts {
  readonly active: ActiveSegment | null;
  readonly actions: SegmentActions;
  readonly onDialog: (dialog: DeskDialog) => void;
  readonly onSendBack: () => void;
  readonly repairs: Repairs;
  readonly finding: Finding;
  readonly selection: SelectionSteps;
  /** False for a person who may not. */
  readonly onAddTerm: () => boolean;
}
