import { createFlagRule } from "../flags/create-flag-rule";
import { declineFlagRule } from "../flags/decline-flag-rule";
import { deleteFlagRule } from "../flags/delete-flag-rule";
import { dismissFlag } from "../flags/dismiss-flag";
import { listFlagRules } from "../flags/list-flag-rules";
import { updateFlagRule } from "../flags/update-flag-rule";
import type { Scene } from "./scene";
import type { Roles, WritingVerb } from "./writing-verb";

const EDITORS: Roles = ["editor", "admin"];

/** Flags and dismisses the same text on three segments; gives the rule that this proposes. */
async function proposeRule(scene: Scene) {
  const { projectId } = scene;
  for (const position of [0, 1, 2]) {
    await scene.flag("major", position);
    const flagId = (await scene.row(position)).flags[0]?.id ?? "";
    await dismissFlag(scene.as.otherTranslator, { flagId, reason: "house_style" });
  }
  const { proposals } = await listFlagRules(scene.as.translator, { projectId });
  return { projectId, fingerprint: proposals[0]?.fingerprint ?? "" };
}

const madeRule = async (scene: Scene) => {
  const proposal = await proposeRule(scene);
  const { id } = await createFlagRule(scene.as.otherEditor, { ...proposal, reason: "correct" });
  return { projectId: scene.projectId, ruleId: id };
};

/** The verbs that make, change and refuse the rules of a project. */
export const RULE_VERBS: readonly WritingVerb[] = [
  [
    "createFlagRule",
    "flag-rule.create",
    EDITORS,
    async (scene) => {
      const proposal = await proposeRule(scene);
      return (context) => createFlagRule(context, { ...proposal, reason: "house_style" });
    },
  ],
  [
    "updateFlagRule",
    "flag-rule.update",
    EDITORS,
    async (scene) => {
      const rule = await madeRule(scene);
      return (context) => updateFlagRule(context, { ...rule, reason: "other", note: "A motto." });
    },
  ],
  [
    "deleteFlagRule",
    "flag-rule.delete",
    EDITORS,
    async (scene) => {
      const rule = await madeRule(scene);
      return (context) => deleteFlagRule(context, rule);
    },
  ],
  [
    "declineFlagRule",
    "flag-rule.decline",
    EDITORS,
    async (scene) => {
      const proposal = await proposeRule(scene);
      return (context) => declineFlagRule(context, proposal);
    },
  ],
];
