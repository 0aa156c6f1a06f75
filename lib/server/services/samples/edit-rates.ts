import { editRate } from "../../../diff/edit-rate";
import type { Client } from "../../db/client";
import type { RiskRow } from "../../db/outline";
import { readChangedTexts } from "../decisions/read-changed-texts";

/** How much of the machine's text was changed in each of some segments, in their order. */
export async function editRates(client: Client, rows: readonly RiskRow[]): Promise<number[]> {
  const rates = new Map<string, number>();
  const edited = rows.filter(({ isUntouched }) => !isUntouched).map(({ id }) => id);
  for await (const { id, machineTarget, target } of readChangedTexts(client, edited)) {
    rates.set(id, editRate(machineTarget, target));
  }
  return rows.map(({ id }) => rates.get(id) ?? 0);
}
