import type { Severity } from "../../flagging/finding";
import type { Client } from "./client";
import type { DismissalReason } from "./generated/client";
import { isOpen, silencingRule } from "./open-flag";

const USER = { user: { select: { id: true, name: true } } } as const;

/** Everything that a project does not want to be told: whole checks, and marked texts with the reason, oldest first. */
export async function findFlagRules(client: Client, projectId: string) {
  const rules = await client.flagRule.findMany({
    where: { projectId },
    orderBy: { id: "asc" },
    include: USER,
  });
  return {
    off: new Set(rules.filter(({ fingerprint }) => fingerprint === null).map(({ check }) => check)),
    texts: rules.flatMap(({ fingerprint, reason, ...rule }) =>
      fingerprint && reason ? [{ ...rule, fingerprint, reason }] : [],
    ),
  };
}

/** One rule of a project; undefined when there is none of that id. */
export async function findFlagRule(client: Client, projectId: string, id: string) {
  const rule = await client.flagRule.findFirst({ where: { id, projectId }, include: USER });
  return rule ?? undefined;
}

/** The severities that a project gives to checks. */
export async function findSeverities(
  client: Client,
  projectId: string,
): Promise<ReadonlyMap<string, Severity>> {
  const rows = await client.checkSeverity.findMany({ where: { projectId } });
  return new Map(rows.map(({ check, severity }) => [check, severity]));
}

/** Silences a text that a check marks, or the whole check; once each. Gives the rule's id, undefined when there was one. */
export async function insertFlagRule(
  client: Client,
  rule: {
    readonly projectId: string;
    readonly check: string;
    readonly fingerprint: string | null;
    readonly reason: DismissalReason | null;
    readonly note: string | null;
    readonly userId: string;
  },
): Promise<string | undefined> {
  const [made] = await client.flagRule.createManyAndReturn({
    data: [rule],
    skipDuplicates: true,
    select: { id: true },
  });
  return made?.id;
}

/** Says otherwise why a text is silenced; false when the rule is gone. */
export async function updateFlagRule(
  client: Client,
  id: string,
  why: { readonly reason: DismissalReason; readonly note: string | null },
): Promise<boolean> {
  const { count } = await client.flagRule.updateMany({ where: { id }, data: why });
  return count > 0;
}

/** Takes a rule out; `settleFlags` opens its flags again. False when the rule is gone. */
export async function deleteFlagRule(client: Client, id: string): Promise<boolean> {
  const { count } = await client.flagRule.deleteMany({ where: { id } });
  return count > 0;
}

/** Turns a check on again. */
export async function deleteOffRule(client: Client, projectId: string, check: string) {
  await client.flagRule.deleteMany({ where: { projectId, check, fingerprint: null } });
}

/** Gives what a check finds a severity in a project, or its own again. */
export async function writeSeverity(
  client: Client,
  key: { readonly projectId: string; readonly check: string },
  severity: Severity | null,
): Promise<void> {
  if (severity === null) {
    await client.checkSeverity.deleteMany({ where: key });
    return;
  }
  await client.checkSeverity.upsert({
    where: { projectId_check: key },
    create: { ...key, severity },
    update: { severity },
  });
}

/** Brings the stored flags of a check into line with the rules and severities of the project, whatever they were before. */
export async function settleFlags(client: Client, projectId: string, check: string): Promise<void> {
  await client.$executeRaw`
    UPDATE "flags" f SET
      "severity" = coalesce(c."severity", f."foundSeverity", f."severity"),
      "foundSeverity" = CASE WHEN c."severity" IS NOT NULL THEN coalesce(f."foundSeverity", f."severity") END,
      "ruleId" = (${silencingRule("f")})
    FROM "segments" s
    JOIN "documents" d ON d."id" = s."documentId"
    LEFT JOIN "check_severities" c ON c."projectId" = d."projectId" AND c."check" = ${check}
    WHERE s."id" = f."segmentId" AND d."projectId" = ${projectId}::uuid AND f."check" = ${check}`;
}

/** What became of the flags of a check in a project. */
export interface CheckRecord {
  readonly check: string;
  /** Open flags. */
  readonly open: number;
  /** Flags that went away because somebody edited their segment. */
  readonly edited: number;
  /** Flags that somebody said are no error, one by one or by a rule. */
  readonly dismissed: number;
}

/** What became of the flags of every check that has found anything in a project. */
export function findCheckRecords(client: Client, projectId: string): Promise<CheckRecord[]> {
  return client.$queryRaw<CheckRecord[]>`
    WITH "own" AS (
      SELECT s."id" FROM "segments" s JOIN "documents" d ON d."id" = s."documentId"
      WHERE d."projectId" = ${projectId}::uuid)
    SELECT x."check", sum(x."open")::int AS "open", sum(x."edited")::int AS "edited",
      sum(x."dismissed")::int AS "dismissed"
    FROM (
      SELECT f."check", 0 AS "edited",
        count(*) FILTER (WHERE ${isOpen("f")}) AS "open",
        count(*) FILTER (WHERE f."dismissalId" IS NOT NULL OR u."fingerprint" IS NOT NULL) AS "dismissed"
      FROM "flags" f JOIN "own" o ON o."id" = f."segmentId" LEFT JOIN "flag_rules" u ON u."id" = f."ruleId"
      GROUP BY f."check"
      UNION ALL
      SELECT e."check", count(*) AS "edited", 0 AS "open", 0 AS "dismissed"
      FROM "flag_outcomes" e JOIN "own" o ON o."id" = e."segmentId" GROUP BY e."check") x
    GROUP BY x."check"`;
}
