import type { RepairAlignment, RepairedAlignment } from "../../../schemas/repair";
import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { findDocument } from "../../db/documents";
import {
  beginRepair,
  copyDismissals,
  findRepaired,
  insertRepair,
  insertRepaired,
  lockRows,
  moveComments,
  type RepairableSegment,
  type RepairSnapshot,
  retireRow,
  shiftRows,
  snapshotRows,
  writeRepaired,
} from "../../db/repairs";
import { findSegmentRow, findSegmentRowsById } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { type DocumentScope, openDocument } from "../project-scope";
import { toSegmentRow } from "../segments/segment-row";
import { keepText, recheck } from "../segments/write-target";
import { isKept, type PlannedRow, planRepair } from "./plan-repair";
import { repairedColumns } from "./repaired-columns";
import { rowsToRepair } from "./rows-to-repair";

/**
 * Makes one step of repairing the alignment. Texts, flags, dismissals, comments and history follow; an approved segment
 * whose text changes drops to submitted. The step can be taken back.
 * @throws {AppError} conflict `stale-version` with the row of now as `current`, or `rows-moved` when the rows are no
 * neighbours any more; invalid when there is nothing to move, split or unlink.
 */
export async function repairAlignment(
  context: Context,
  input: RepairAlignment,
): Promise<RepairedAlignment> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { prisma } = context.database;
  const languages = await languagesOf(prisma, scope.documentId);
  const done = await prisma.$transaction(async (client): Promise<Done> => {
    await beginRepair(client, scope.documentId);
    const rows = await rowsToRepair(client, input);
    const stale = staleRow(rows, input);
    if (stale) return { stale: stale.id };
    const segment = rows.find(({ id }) => id === input.segment.id);
    if (!segment) throw new AppError("conflict", "rows-moved");
    const plan = planRepair({ kind: input.kind, rows, segment, cut: input.cut, languages });
    return apply(client, context, { scope, kind: input.kind, rows, plan });
  });
  if ("stale" in done) {
    const current = toSegmentRow(await findSegmentRow(prisma, done.stale));
    throw new AppError("conflict", "stale-version", { current });
  }
  const rows = await findSegmentRowsById(prisma, done.ids);
  return { repairId: done.repairId, rows: rows.map(toSegmentRow) };
}

type Done = { readonly stale: string } | { readonly repairId: string; readonly ids: string[] };

async function languagesOf(client: Client, documentId: string) {
  const { sourceLanguage: source, targetLanguage: target } = await findDocument(client, documentId);
  return { source, target };
}

function staleRow(rows: readonly RepairableSegment[], { segment, other }: RepairAlignment) {
  return rows.find(({ id, version }) =>
    [segment, other].some((seen) => seen?.id === id && seen.version !== version),
  );
}

interface RepairToApply {
  readonly scope: DocumentScope;
  readonly kind: RepairAlignment["kind"];
  readonly rows: readonly RepairableSegment[];
  readonly plan: readonly PlannedRow[];
}

async function apply(client: Client, context: Context, repair: RepairToApply): Promise<Done> {
  const { scope, kind, rows, plan } = repair;
  const { documentId, projectId } = scope;
  const actorId = context.actor.userId;
  const before = await snapshotRows(
    client,
    rows.map(({ id }) => id),
  );
  for (const row of rows) {
    if (row.editedAt) await keepText(client, row, { text: row.target, authorId: row.editedById });
  }
  const written = await writeRows(client, scope, plan);
  const gone = await retireRows(client, documentId, repair);
  const ids = written.map(({ id }) => id);
  const after = await findRepaired(client, documentId, ids);
  const created = written.flatMap(({ id, isNew }) => (isNew ? [id] : []));
  const snapshot: RepairSnapshot = { rows: before, created, ...gone };
  const repairId = await insertRepair(client, {
    documentId,
    actorId,
    kind,
    before: snapshot,
    after,
  });
  const segmentId = after[0]?.id;
  await insertAudit(client, {
    actorId,
    action: `alignment.${kind}`,
    projectId,
    documentId,
    ...(segmentId && { segmentId }),
    details: { repairId, rows: ids.length },
  });
  return { repairId, ids: after.map(({ id }) => id) };
}

/** Writes what stays, and makes what was cut off; each is checked again. */
async function writeRows(client: Client, scope: DocumentScope, plan: readonly PlannedRow[]) {
  const { documentId } = scope;
  const written: { id: string; isNew: boolean }[] = [];
  let above: RepairableSegment | undefined;
  for (const row of plan.filter(isKept)) {
    let id = row.from?.id;
    if (id) await writeRepaired(client, id, repairedColumns(row));
    else id = await insertBelow(client, documentId, { above, row });
    above = row.from ?? above;
    for (const donor of row.donors) {
      if (donor.id !== id) await copyDismissals(client, donor.id, id);
    }
    written.push({ id, isNew: row.from === null });
    await recheck(client, { ...scope, segmentId: id }, row.texts);
  }
  return written;
}

async function insertBelow(
  client: Client,
  documentId: string,
  { above, row }: { above: RepairableSegment | undefined; row: PlannedRow },
): Promise<string> {
  const position = (above?.position ?? -1) + 1;
  await shiftRows(client, documentId, { from: position, by: 1 });
  const { paragraph = 0, isExcluded = false } = above ?? {};
  const place = { documentId, position, paragraph, isExcluded };
  return insertRepaired(client, { ...place, ...repairedColumns(row) });
}

/** Takes rows without text out; what was said of them is said of the row that has their text. */
async function retireRows(client: Client, documentId: string, { rows, plan }: RepairToApply) {
  const retired: { id: string; under: string | null }[] = [];
  const comments: { id: string; segmentId: string }[] = [];
  for (const { from } of plan.filter((row) => !isKept(row))) {
    const heir = plan.find((row) => isKept(row) && row.donors.some(({ id }) => id === from?.id));
    const into = heir?.from ?? rows.find(({ id }) => id !== from?.id);
    if (!from || !into) continue;
    const [under] = await lockRows(client, documentId, {
      from: from.position - 1,
      to: from.position,
    });
    retired.push({ id: from.id, under: under?.id ?? null });
    comments.push(...(await moveComments(client, from.id, into.id)));
    await copyDismissals(client, from.id, into.id);
    await retireRow(client, from.id, into.id);
    await shiftRows(client, documentId, { from: from.position + 1, by: -1 });
  }
  return { retired, comments };
}
