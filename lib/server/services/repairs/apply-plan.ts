import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import {
  copyDismissals,
  findPosition,
  findRepaired,
  insertRepair,
  insertRepaired,
  lockRows,
  moveComments,
  placeRows,
  type RepairableSegment,
  type RepairSnapshot,
  type RowPlace,
  retireRow,
  shiftRows,
  snapshotRows,
  writeGap,
  writeRepaired,
} from "../../db/repairs";
import type { Context } from "../context";
import type { DocumentScope } from "../project-scope";
import { keepText, type RowToCheck, recheckRows } from "../segments/write-target";
import { isKept, type PlannedRow } from "./plan-repair";
import { repairedColumns } from "./repaired-columns";

/** A row whose text stays, with the white space that is to stand before it. */
export interface PlannedGap {
  readonly row: RepairableSegment;
  readonly targetGap: string;
}

/** A repair that is ready to be made. */
export interface PlanToApply {
  readonly scope: DocumentScope;
  /** What it is called in the audit log, behind `alignment.`. */
  readonly kind: string;
  /** The rows that change, in the order of the document. */
  readonly rows: readonly RepairableSegment[];
  /** The same rows as they are to be. The first of each stretch of neighbours stays the row that it was. */
  readonly plan: readonly PlannedRow[];
  readonly gaps?: readonly PlannedGap[];
  /** Where rows are to stand that go elsewhere with their targets. */
  readonly places?: readonly RowPlace[];
}

/** What was written down of a repair. */
export interface AppliedPlan {
  readonly repairId: string;
  /** The rows that it left, in order. */
  readonly ids: string[];
}

/** Makes a repair: texts, flags, dismissals and comments follow; what stood before is kept, so that it can be taken back. */
export async function applyPlan(
  client: Client,
  context: Context,
  { scope, kind, rows, plan, gaps = [], places = [] }: PlanToApply,
): Promise<AppliedPlan> {
  const { documentId, projectId } = scope;
  const actorId = context.actor.userId;
  const touched = [...rows, ...gaps.map(({ row }) => row)].map(({ id }) => id);
  const before = await snapshotRows(client, touched);
  const stay = new Set(plan.flatMap((planned) => (keepsTarget(planned) ? [planned.from?.id] : [])));
  for (const row of rows) {
    if (!row.editedAt || stay.has(row.id)) continue;
    await keepText(client, row, { text: row.target, authorId: row.editedById });
  }
  if (places.length > 0) await placeRows(client, places);
  const written = await writeRows(client, documentId, plan);
  for (const { row, targetGap } of gaps) await writeGap(client, row.id, targetGap);
  const gone = await retireRows(client, documentId, plan);
  const ids = [...written.map(({ id }) => id), ...gaps.map(({ row }) => row.id)];
  const after = await findRepaired(client, documentId, ids);
  const created = written.flatMap(({ id, isNew }) => (isNew ? [id] : []));
  const snapshot: RepairSnapshot = { rows: before, created, ...gone };
  const record = { documentId, actorId, kind, before: snapshot, after };
  const repairId = await insertRepair(client, record);
  const segmentId = after[0]?.id;
  await insertAudit(client, {
    actorId,
    action: `alignment.${kind}`,
    projectId,
    documentId,
    ...(segmentId && { segmentId }),
    details: { repairId, rows: written.length },
  });
  return { repairId, ids: after.map(({ id }) => id) };
}

function keepsTarget({ from, texts }: PlannedRow): boolean {
  return from?.target === texts.target && from.machineTarget === texts.machineTarget;
}

/** Writes what stays, and makes what was cut off; each is checked again. */
async function writeRows(client: Client, documentId: string, plan: readonly PlannedRow[]) {
  const written: { id: string; isNew: boolean }[] = [];
  const rows: RowToCheck[] = [];
  let above: RepairableSegment | undefined;
  for (const row of plan.filter(isKept)) {
    above = row.from ?? above;
    let id = row.from?.id;
    if (id) await writeRepaired(client, id, repairedColumns(row));
    else id = await insertBelow(client, documentId, { above, under: written.at(-1)?.id, row });
    for (const donor of row.donors) {
      if (donor.id !== id) await copyDismissals(client, donor.id, id);
    }
    written.push({ id, isNew: row.from === null });
    rows.push({ segmentId: id, ...row.texts });
  }
  await recheckRows(client, documentId, { rows, isEdit: false });
  return written;
}

interface NewRow {
  /** The row that it is cut off, whose paragraph it shares. */
  readonly above: RepairableSegment | undefined;
  /** The row that it stands under: the one above, or another that was cut off it. */
  readonly under: string | undefined;
  readonly row: PlannedRow;
}

async function insertBelow(
  client: Client,
  documentId: string,
  { above, under, row }: NewRow,
): Promise<string> {
  const place = under === undefined ? undefined : await findPosition(client, documentId, under);
  const position = (place ?? -1) + 1;
  await shiftRows(client, documentId, { from: position, by: 1 });
  const { paragraph = 0, isExcluded = false } = above ?? {};
  const columns = { ...repairedColumns(row), paragraph, isExcluded };
  return insertRepaired(client, { documentId, position, ...columns });
}

/** Takes rows without text out; what was said of them is said of the row that has their text, or of the one above. */
async function retireRows(client: Client, documentId: string, plan: readonly PlannedRow[]) {
  const retired: { id: string; under: string | null }[] = [];
  const comments: { id: string; segmentId: string }[] = [];
  const kept = plan.filter((row) => isKept(row) && row.from !== null);
  for (const { from } of plan.filter((row) => !isKept(row))) {
    if (!from) continue;
    const heir = kept.find((row) => row.donors.some(({ id }) => id === from.id));
    const above = kept.findLast((row) => row.from && row.from.position < from.position);
    const into = (heir ?? above ?? kept[0])?.from;
    const position = await findPosition(client, documentId, from.id);
    if (!into || position === undefined) continue;
    const [under] = await lockRows(client, documentId, { from: position - 1, to: position });
    retired.push({ id: from.id, under: under?.id ?? null });
    comments.push(...(await moveComments(client, from.id, into.id)));
    await copyDismissals(client, from.id, into.id);
    await retireRow(client, from.id, into.id);
    await shiftRows(client, documentId, { from: position + 1, by: -1 });
  }
  return { retired, comments };
}
