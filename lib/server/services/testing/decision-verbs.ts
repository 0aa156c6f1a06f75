import { decideSegments } from "../decisions/decide-segments";
import { undoDecisions } from "../decisions/undo-decisions";
import { drawSample } from "../samples/draw-sample";
import type { Scene } from "./scene";
import type { WritingVerb } from "./writing-verb";

const EDITORS = ["editor", "admin"] as const;

/** A submission, to be decided on as a step. */
const submission = async ({ documentId, submit }: Scene) => {
  const { id, version } = await submit("otherTranslator");
  return { documentId, segments: [{ id, version, isSeen: true }] };
};

/** The verbs that decide on many segments at once. */
export const DECISION_VERBS: readonly WritingVerb[] = [
  [
    "decideSegments: approve",
    "segment.approve",
    EDITORS,
    async (scene) => {
      const step = await submission(scene);
      return (context) => decideSegments(context, { ...step, decision: "approve" });
    },
  ],
  [
    "decideSegments: return",
    "segment.return",
    EDITORS,
    async (scene) => {
      const step = await submission(scene);
      return (context) => decideSegments(context, { ...step, decision: "return", reason: "No." });
    },
  ],
  [
    "undoDecisions",
    "segment.undo",
    EDITORS,
    async (scene) => {
      const step = await submission(scene);
      const { batchId } = await decideSegments(scene.as.editor, { ...step, decision: "approve" });
      const undo = { documentId: scene.documentId, batchId: batchId ?? "" };
      return (context) => undoDecisions(context, undo);
    },
  ],
];

/** What changes no segment, so that nobody is told of it. */
export const SAMPLE_VERBS: readonly WritingVerb[] = [
  [
    "drawSample",
    "sample.draw",
    EDITORS,
    async (scene) => {
      const { documentId } = await submission(scene);
      const size = { size: 10, unit: "percent" } as const;
      return (context) => drawSample(context, { documentId, method: "nth", ...size });
    },
  ],
];
