import type { Person, SegmentRow, SegmentVersions } from "@/lib/schemas/segment";
import type { DiffBaseline } from "./diff-baseline";

/** What a row has to show of its changes. */
export type RowDiffContent =
  | { readonly kind: "two"; readonly before: string; readonly after: string }
  | ThreeWay
  | { readonly kind: "never-approved" };

/** The machine's text, what one person made of it, and what another made of that. */
export interface ThreeWay {
  readonly kind: "three";
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly first: string;
  readonly second: string;
}

/** A row with all that its changes are read from. */
export interface ComparedRow {
  /** As it is stored. */
  readonly row: SegmentRow;
  /** As it is shown, with what was typed. */
  readonly view: SegmentRow;
  readonly versions: Omit<SegmentVersions, "id">;
  readonly me: Person;
}

/** The changes of a row since a baseline; null when the baseline is none. */
export function chooseDiff(baseline: DiffBaseline, compared: ComparedRow): RowDiffContent | null {
  const { view, versions } = compared;
  const after = view.target;
  switch (baseline) {
    case "none":
      return null;
    case "machine":
      return threeWay(compared) ?? { kind: "two", before: view.machineTarget, after };
    case "revision":
      return { kind: "two", before: versions.revision ?? view.machineTarget, after };
    case "approved":
      if (versions.approved === null) return { kind: "never-approved" };
      return { kind: "two", before: versions.approved, after };
  }
}

function threeWay(compared: ComparedRow): ThreeWay | null {
  const { row, view, me } = compared;
  const isTyped = view.target !== row.target;
  const writer = isTyped ? me : row.editedBy;
  const between = isTyped && row.editedBy?.id !== me.id ? storedText(row) : compared.versions.other;
  const isBetween = between && between.text !== view.target && between.text !== view.machineTarget;
  if (!writer || !isBetween) return null;
  return {
    kind: "three",
    before: view.machineTarget,
    between: between.text,
    after: view.target,
    first: between.by.name,
    second: writer.name,
  };
}

/** What somebody types on a text of somebody else's changes that text. */
function storedText({ target, editedBy }: SegmentRow): SegmentVersions["other"] {
  return editedBy && { text: target, by: editedBy };
}
