import { undoRepair } from "../repairs/undo-repair";
import { repeatTarget } from "../repetitions/repeat-target";
import { replaceHits } from "../replacements/replace-hits";
import type { Scene } from "./scene";
import type { WritingVerb } from "./writing-verb";

const EVERYBODY = ["translator", "editor", "admin"] as const;

/** A word of the first segment, to be replaced. */
const oneWord = async ({ documentId, row }: Scene) => {
  const { id, version } = await row();
  const segments = [{ id, version }];
  return { documentId, find: "maison", options: [], replacement: "demeure", segments };
};

/** The text of the first segment, for the second one, which gets the same source. */
const sameSource = async ({ database, segments, row }: Scene) => {
  const { id: segmentId, source, version } = await row();
  const id = segments[1] ?? "";
  await database.prisma.segment.update({ where: { id }, data: { source } });
  return { segmentId, version, segments: [{ id, version: (await row(1)).version }] };
};

/** The verbs that find and replace. */
export const REPLACEMENT_VERBS: readonly WritingVerb[] = [
  [
    "replaceHits",
    "batch.replace",
    EVERYBODY,
    async (scene) => {
      const word = await oneWord(scene);
      return (context) => replaceHits(context, word);
    },
  ],
  [
    "repeatTarget",
    "batch.repeat",
    EVERYBODY,
    async (scene) => {
      const asked = await sameSource(scene);
      return (context) => repeatTarget(context, asked);
    },
  ],
  [
    "undoRepair: replacements",
    "batch.undo",
    EVERYBODY,
    async (scene) => {
      const { repairId } = await replaceHits(scene.as.translator, await oneWord(scene));
      const step = { documentId: scene.documentId, repairId: repairId ?? "" };
      return (context) => undoRepair(context, step);
    },
  ],
];
