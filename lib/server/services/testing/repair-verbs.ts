import { markLink } from "../repairs/mark-link";
import { repairAlignment } from "../repairs/repair-alignment";
import { undoRepair } from "../repairs/undo-repair";
import type { Scene } from "./scene";
import type { WritingVerb } from "./writing-verb";

const firstTwo = async ({ documentId, row }: Scene) => {
  const [segment, other] = [await row(0), await row(1)];
  return { documentId, kind: "merge", segment, other } as const;
};

const EVERYBODY = ["translator", "editor", "admin"] as const;

/** The verbs that repair the alignment. */
export const REPAIR_VERBS: readonly WritingVerb[] = [
  [
    "repairAlignment",
    "alignment.merge",
    EVERYBODY,
    async (scene) => {
      const repair = await firstTwo(scene);
      return (context) => repairAlignment(context, repair);
    },
  ],
  [
    "undoRepair",
    "alignment.undo",
    EVERYBODY,
    async (scene) => {
      const { repairId } = await repairAlignment(scene.as.translator, await firstTwo(scene));
      return (context) => undoRepair(context, { documentId: scene.documentId, repairId });
    },
  ],
  [
    "markLink",
    "alignment.mark",
    EVERYBODY,
    async (scene) => {
      const { id: segmentId, version } = await scene.row();
      return (context) => markLink(context, { segmentId, version, link: "doubtful" });
    },
  ],
];
