import { applyFixes } from "../fixes/apply-fixes";
import { undoStep } from "../batches/undo-step";
import { previewFixes } from "../fixes/preview-fixes";
import { undoRepair } from "../repairs/undo-repair";
import { saveTarget } from "../segments/save-target";
import type { Scene } from "./scene";
import type { WritingVerb } from "./writing-verb";

const EVERYBODY = ["translator", "editor", "admin"] as const;

/** Two ordinary spaces before semicolons, to be fixed together. */
const twoPlaces = async ({ as, documentId, row }: Scene) => {
  const { id: segmentId, version } = await row();
  const text = "La maison ; la porte ; le toit.";
  const { flags } = await saveTarget(as.otherEditor, {
    segmentId,
    version,
    text,
    isReplacement: false,
  });
  const flagId = flags.find(({ check }) => check === "french-spacing")?.id ?? "";
  const { check, places } = await previewFixes(as.editor, { documentId, flagId, scope: "like" });
  if (places.length !== 2) throw new Error("nothing to fix");
  return { documentId, check, places: places.map(({ key }) => ({ segmentId, key })) };
};

/** The verbs that fix many places at once. */
export const FIX_VERBS: readonly WritingVerb[] = [
  [
    "applyFixes",
    "batch.fix",
    EVERYBODY,
    async (scene) => {
      const fixes = await twoPlaces(scene);
      return (context) => applyFixes(context, fixes);
    },
  ],
  [
    "undoRepair: fixes",
    "batch.undo",
    EVERYBODY,
    async (scene) => {
      const { repairId } = await applyFixes(scene.as.translator, await twoPlaces(scene));
      return (context) => undoRepair(context, { documentId: scene.documentId, repairId });
    },
  ],
  [
    "undoStep",
    "batch.undo",
    EVERYBODY,
    async (scene) => {
      const { repairId } = await applyFixes(scene.as.translator, await twoPlaces(scene));
      return (context) => undoStep(context, { documentId: scene.documentId, stepId: repairId });
    },
  ],
];
