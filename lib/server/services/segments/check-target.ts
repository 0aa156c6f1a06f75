import type { CheckedTarget, CheckTarget } from "../../../schemas/segment";
import { findFlagRules, findSeverities } from "../../db/flag-rules";
import { findDismissals } from "../../db/flags";
import { findSegment } from "../../db/segments";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { askWhileTyping } from "./ask-before-checking";
import { findFlags } from "./find-flags";
import { toDismissal } from "./segment-row";

/** What the checks say of a text that is being typed; nothing is stored. */
export async function checkTarget(context: Context, input: CheckTarget): Promise<CheckedTarget> {
  const scope = await openSegment(context, input.segmentId, "segment.edit");
  const { segmentId: id, documentId, projectId } = scope;
  const { prisma } = context.database;
  const { source } = await findSegment(prisma, id);
  const checked = { source, target: input.text };
  await askWhileTyping(context, documentId, checked);
  const { flags } = await findFlags(prisma, { id, documentId }, checked);
  const [dismissals, { off, texts }, severities] = await Promise.all([
    findDismissals(prisma, id),
    findFlagRules(prisma, projectId),
    findSeverities(prisma, projectId),
  ]);
  const dismissed = new Map([
    ...texts.map((rule) => [rule.fingerprint, toDismissal(rule, true)] as const),
    // What a person said of this segment counts before what a rule says of its text.
    ...dismissals.map((stored) => [stored.fingerprint, toDismissal(stored)] as const),
  ]);
  return {
    flags: flags
      .filter(({ check }) => !off.has(check))
      .map(({ segmentId: _segmentId, fingerprint, ...flag }) => ({
        ...flag,
        severity: severities.get(flag.check) ?? flag.severity,
        dismissal: dismissed.get(fingerprint) ?? null,
      })),
  };
}
