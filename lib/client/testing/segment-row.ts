import type { SegmentRow } from "../../schemas/segment";

/** A row of the desk as the server gives it, with what is not as in any other. */
export function segmentRow(changes: Partial<SegmentRow> = {}): SegmentRow {
  return {
    id: "3f0c9a52-7a1c-4b0e-9d3c-0d6a5a0f4c11",
    position: 0,
    paragraph: 0,
    source: "A house.",
    machineTarget: "Une maison.",
    targetGap: " ",
    target: "Une maison.",
    state: "draft",
    origin: "human",
    version: 1,
    isExcluded: false,
    confidence: 1,
    link: null,
    sourceWords: 2,
    returnReason: null,
    notes: [],
    fileState: null,
    editedBy: null,
    editedAt: null,
    submittedBy: null,
    submittedAt: null,
    decidedBy: null,
    decidedAt: null,
    flags: [],
    openComments: 0,
    quotes: [],
    ...changes,
  };
}
