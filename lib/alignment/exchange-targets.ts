import { isEmptyTarget, type RepairRow } from "./repair-rows";

/**
 * Lets two stretches of rows change places against the sources: the places of `upper` and `lower`, in this order, get the targets of
 * `lower`, then those of `upper`. The stretches are neighbours, of any lengths, or of one length and anywhere.
 * The white space before a target goes with it; only what stands at the document's beginning stays there.
 * @returns for each place its source with the target that it gets.
 */
export function exchangeTargets(
  upper: readonly RepairRow[],
  lower: readonly RepairRow[],
  { isAtStart }: { readonly isAtStart: boolean },
): RepairRow[] {
  const places = [...upper, ...lower];
  const targets = [...lower, ...upper];
  const [first] = upper;
  const [arriving] = lower;
  return targets.flatMap((row, index): RepairRow[] => {
    const source = places[index]?.source;
    if (source === undefined) return [];
    const { target, machineTarget } = row;
    const isSwapped = isAtStart && first !== undefined && arriving !== undefined;
    let { targetGap } = row;
    if (isSwapped && row === arriving) targetGap = first.targetGap;
    else if (isSwapped && row === first) targetGap = arriving.targetGap || " ";
    return [{ source, target, machineTarget, targetGap }];
  });
}

/** Whether a row would be left with a text that a person wrote, and with neither a source nor a machine target to stand beside. */
export function isStranded(row: RepairRow): boolean {
  return row.source === "" && row.machineTarget === "" && !isEmptyTarget(row);
}

/** Positions of rows, `to` exclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that make room for a block whose first target is to stand at `to`: those between where the two overlap, otherwise as many
 * as the block has, which go where it was.
 * @returns undefined where there are not enough rows, or nothing would move.
 */
export function displacedBy(block: RowRange, to: number, rows: number): RowRange | undefined {
  const length = block.to - block.from;
  const steps = to - block.from;
  if (steps === 0 || to < 0 || to + length > rows) return undefined;
  if (Math.abs(steps) > length) return { from: to, to: to + length };
  return steps < 0 ? { from: to, to: block.from } : { from: block.to, to: block.to + steps };
}
