import type { Client } from "./client";
import type { Prisma } from "./generated/client";

/** Puts a row back as a snapshot has it, where it stands or at `position`; its version goes on rising. */
export async function restoreRow(
  client: Client,
  row: Prisma.JsonObject,
  position?: number,
): Promise<void> {
  await restore(client, [row], position ?? null);
}

/** Puts rows back as a snapshot has them, where they stand now. */
export async function restoreRows(
  client: Client,
  rows: readonly Prisma.JsonObject[],
): Promise<void> {
  await restore(client, rows, null);
}

async function restore(
  client: Client,
  rows: readonly Prisma.JsonObject[],
  position: number | null,
): Promise<void> {
  await client.$executeRaw`
    UPDATE "segments" s SET "documentId" = r."documentId", "retiredIntoId" = r."retiredIntoId",
      "position" = coalesce(${position}::int, s."position"), "paragraph" = r."paragraph", "source" = r."source", "machineTarget" = r."machineTarget", "target" = r."target",
      "targetGap" = r."targetGap", "confidence" = r."confidence", "link" = r."link", "sourceWords" = r."sourceWords",
      "state" = r."state", "origin" = r."origin", "returnReason" = r."returnReason", "editedById" = r."editedById",
      "editedAt" = r."editedAt", "submittedById" = r."submittedById", "submittedAt" = r."submittedAt",
      "decidedById" = r."decidedById", "decidedAt" = r."decidedAt", "version" = s."version" + 1
    FROM jsonb_populate_recordset(NULL::"segments", ${JSON.stringify(rows)}::jsonb) r WHERE s."id" = r."id"`;
}
