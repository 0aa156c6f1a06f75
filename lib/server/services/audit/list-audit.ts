import { type AuditEntry, ListAudit } from "../../../schemas/audit";
import { findAudit } from "../../db/audit";
import type { Context } from "../context";
import { requireInstance } from "../project-scope";

/** One page of the audit log. */
export interface AuditPage {
  readonly entries: AuditEntry[];
  /** What to pass as `before` for the next page; null at the end. */
  readonly next: string | null;
}

/** Who did what, newest first. */
export async function listAudit(context: Context, input: ListAudit): Promise<AuditPage> {
  requireInstance(context, "audit.read");
  const { before, action, limit } = ListAudit.parse(input);
  const rows = await findAudit(context.database.prisma, {
    ...(before && { before }),
    ...(action && { action }),
    limit,
  });
  const entries = rows.map(({ at, actorId: _actorId, details, ...row }) => ({
    ...row,
    at: at.toISOString(),
    details: details as AuditEntry["details"],
  }));
  return { entries, next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null };
}
