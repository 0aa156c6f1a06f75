import { dismissFlags } from "../dismissals/dismiss-flags";
import { previewDismissals } from "../dismissals/preview-dismissals";
import { reopenFlags } from "../dismissals/reopen-flags";
import type { Scene } from "./scene";
import type { WritingVerb } from "./writing-verb";

const EVERYBODY = ["translator", "editor", "admin"] as const;

/** Flags in two segments, to be dismissed together. */
const twoFlags = async (scene: Scene) => {
  const { documentId } = scene;
  for (const position of [0, 1]) await scene.flag("major", position);
  const { places } = await previewDismissals(scene.as.otherEditor, { documentId });
  if (places.length !== 2) throw new Error("nothing to dismiss");
  return { documentId, places, reason: "correct" } as const;
};

/** The verbs that dismiss many flags at once. */
export const DISMISSAL_VERBS: readonly WritingVerb[] = [
  [
    "dismissFlags",
    "batch.dismiss",
    EVERYBODY,
    async (scene) => {
      const flags = await twoFlags(scene);
      return (context) => dismissFlags(context, flags);
    },
  ],
  [
    "reopenFlags",
    "batch.reopen",
    EVERYBODY,
    async (scene) => {
      const { batchId } = await dismissFlags(scene.as.otherEditor, await twoFlags(scene));
      const step = { documentId: scene.documentId, batchId: batchId ?? "" };
      return (context) => reopenFlags(context, step);
    },
  ],
];
