import type { PreviewFlagRule, RulePreview } from "../../../schemas/flag-rule";
import { countOpenOf, findOpenOf } from "../../db/rule-candidates";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { readFingerprint } from "./read-fingerprint";

/** More segments than a person looks at before deciding. */
const SHOWN = 100;

/** The open flags that a rule would silence; nothing is written. */
export async function previewFlagRule(
  context: Context,
  input: PreviewFlagRule,
): Promise<RulePreview> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { prisma } = context.database;
  const key = { projectId, fingerprint: input.fingerprint };
  const [counts, items] = await Promise.all([
    countOpenOf(prisma, key),
    findOpenOf(prisma, key, SHOWN),
  ]);
  return { side: readFingerprint(key.fingerprint).side, ...counts, items };
}
