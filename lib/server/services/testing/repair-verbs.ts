import { markLink } from "../repairs/mark-link";
import { moveBlock } from "../repairs/move-block";
import { previewRealignment } from "../repairs/preview-realignment";
import { realign } from "../repairs/realign";
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
    "realign",
    "alignment.realign",
    EVERYBODY,
    async (scene) => {
      const { id: segmentId } = await scene.row(0);
      const place = { documentId: scene.documentId, segmentId };
      const merged = await repairAlignment(scene.as.translator, await firstTwo(scene));
      const { changes } = await previewRealignment(scene.as.translator, place);
      if (merged.rows.length !== 1 || changes.length !== 1) throw new Error("nothing to align");
      return (context) => realign(context, { ...place, changes: changes.map(({ key }) => key) });
    },
  ],
  [
    "moveBlock",
    "alignment.move-block",
    EVERYBODY,
    async ({ documentId, row }) => {
      const [first, second, third] = [await row(0), await row(1), await row(2)];
      const move = { documentId, block: [second, third], displaced: [first] };
      return (context) => moveBlock(context, move);
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
