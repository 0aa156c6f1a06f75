import type { RepairedAlignment } from "../../../schemas/repair";
import type { Client } from "../../db/client";
import { findSegmentRow, findSegmentRowsById } from "../../db/segments";
import { AppError } from "../../errors";
import { toSegmentRow } from "../segments/segment-row";
import type { AppliedPlan } from "./apply-plan";

/** What became of a repair: it was made, or the segment with this id is of another version than was seen. */
export type RepairOutcome = { readonly stale: string } | AppliedPlan;

/**
 * The rows that a repair left, as they are shown.
 * @throws {AppError} conflict `stale-version` with the row of now as `current`.
 */
export async function answerRepair(
  client: Client,
  outcome: RepairOutcome,
): Promise<RepairedAlignment> {
  if ("stale" in outcome) {
    const current = toSegmentRow(await findSegmentRow(client, outcome.stale));
    throw new AppError("conflict", "stale-version", { current });
  }
  const rows = await findSegmentRowsById(client, outcome.ids);
  return { repairId: outcome.repairId, rows: rows.map(toSegmentRow) };
}
