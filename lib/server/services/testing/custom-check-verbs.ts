import type { CustomCheckFields } from "../../../schemas/custom-check";
import { createCustomCheck } from "../custom-checks/create-custom-check";
import { deleteCustomCheck } from "../custom-checks/delete-custom-check";
import { repeatRecheck } from "../rechecks/repeat-recheck";
import { updateCustomCheck } from "../custom-checks/update-custom-check";
import type { Scene } from "./scene";
import type { Roles, WritingVerb } from "./writing-verb";

const ADMINS: Roles = ["admin"];

/** A check that marks a word of the first segment of a plain scene. */
export const HOUSE_WORD: CustomCheckFields = {
  name: "House word",
  why: "We call it a home.",
  severity: "major",
  category: "terminology/wrong-term",
  sourcePattern: null,
  targetPattern: "maison",
  mode: "found",
  isWholeWord: true,
  matchesCase: false,
  suggestion: "demeure",
};

/** Makes that check, or one like it; gives its key. */
export async function madeCheck(scene: Scene, fields: Partial<CustomCheckFields> = {}) {
  const { projectId } = scene;
  const input = { ...HOUSE_WORD, ...fields, projectId };
  const { id: checkId } = await createCustomCheck(scene.as.admin, input);
  return { projectId, checkId };
}

/** The verbs that make, change and delete the checks of a project's own. */
export const CUSTOM_CHECK_VERBS: readonly WritingVerb[] = [
  [
    "createCustomCheck",
    "custom-check.create",
    ADMINS,
    async ({ projectId }) =>
      (context) =>
        createCustomCheck(context, { ...HOUSE_WORD, projectId }),
  ],
  [
    "updateCustomCheck",
    "custom-check.update",
    ADMINS,
    async (scene) => {
      const check = await madeCheck(scene);
      const change = { ...HOUSE_WORD, ...check, version: 1, name: "Another name" };
      return (context) => updateCustomCheck(context, change);
    },
  ],
  [
    "deleteCustomCheck",
    "custom-check.delete",
    ADMINS,
    async (scene) => {
      const check = await madeCheck(scene);
      return (context) => deleteCustomCheck(context, check);
    },
  ],
  [
    "repeatRecheck",
    "project.recheck",
    ADMINS,
    async ({ projectId }) =>
      (context) =>
        repeatRecheck(context, { projectId }),
  ],
];
