/** A stretch of the target's text with what the machine gave for it, and the white space that stands before it. */
export interface TargetText {
  readonly target: string;
  readonly machineTarget: string;
  readonly targetGap: string;
}

/** The two sides of one link, as a repair moves them. */
export interface RepairRow extends TargetText {
  readonly source: string;
}

/** Where a target text is cut, in UTF-16 code units of each of its two versions. */
export interface TargetCut {
  readonly target: number;
  readonly machineTarget: number;
}

/** Where a row is cut; without `source` the whole source stays with the upper part. */
export interface RowCut extends TargetCut {
  readonly source?: number;
}

/** Whether there is no text in either version. */
export function isEmptyTarget({ target, machineTarget }: TargetText): boolean {
  return target === "" && machineTarget === "";
}

/** Two neighbours as one row; the white space between their targets is kept. */
export function mergeRows(upper: RepairRow, lower: RepairRow): RepairRow {
  return { source: joinSources(upper.source, lower.source), ...joinTargets(upper, lower) };
}

/**
 * One row as two, the inverse of `mergeRows`: the white space at the cut becomes the gap of the lower part.
 * @returns undefined where one part would have neither a source nor a machine target: it would be no row.
 */
export function splitRow(row: RepairRow, cut: RowCut): [RepairRow, RepairRow] | undefined {
  const [upperTarget, lowerTarget] = cutTarget(row, cut);
  const at = cut.source ?? row.source.length;
  const upper = { source: row.source.slice(0, at).trimEnd(), ...upperTarget };
  const lower = { source: row.source.slice(at).trimStart(), ...lowerTarget };
  return isRow(upper) && isRow(lower) ? [upper, lower] : undefined;
}

/** Moves what stands before `cut` in the lower row's target to the end of the upper row's. */
export function moveTargetUp(
  upper: RepairRow,
  lower: RepairRow,
  cut: TargetCut,
): [RepairRow, RepairRow] {
  const [moved, rest] = cutTarget(lower, cut);
  return [
    { ...upper, ...joinTargets(upper, moved) },
    { ...lower, ...rest },
  ];
}

/** Moves what stands after `cut` in the upper row's target to the beginning of the lower row's. */
export function moveTargetDown(
  upper: RepairRow,
  lower: RepairRow,
  cut: TargetCut,
): [RepairRow, RepairRow] {
  const [rest, moved] = cutTarget(upper, cut);
  return [
    { ...upper, ...rest },
    { ...lower, ...joinTargets(moved, lower) },
  ];
}

/**
 * Lets an empty target in before the first row's: every target moves one row down, into the last row, whose own target
 * is empty. The emptied row keeps its gap, so that the text put together again is the same.
 */
export function insertEmptyTarget(rows: readonly RepairRow[]): RepairRow[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    if (!above) return { ...row, target: "", machineTarget: "" };
    const targetGap = index === 1 ? "" : above.targetGap;
    return { ...row, target: above.target, machineTarget: above.machineTarget, targetGap };
  });
}

/** A row as an omission and an addition: its two sides are no translation of one another. */
export function unlinkRow(row: RepairRow): [RepairRow, RepairRow] {
  const { target, machineTarget } = row;
  return [
    { ...row, target: "", machineTarget: "" },
    { source: "", target, machineTarget, targetGap: "" },
  ];
}

/** Links a row's target with the source of another one, wherever it stands: a block that moved. */
export function relinkTarget(from: RepairRow, to: RepairRow): { from: RepairRow; to: RepairRow } {
  return {
    from: { ...from, target: "", machineTarget: "" },
    to: { ...to, ...joinTargets(to, { ...from, targetGap: from.targetGap || " " }) },
  };
}

/** Whether there is anything on either side. */
export function isRow(row: RepairRow): boolean {
  return row.source !== "" || row.machineTarget !== "";
}

function joinSources(upper: string, lower: string): string {
  return upper === "" || lower === "" ? upper + lower : `${upper} ${lower}`;
}

function joinTargets(upper: TargetText, lower: TargetText): TargetText {
  if (isEmptyTarget(lower)) return pick(upper);
  if (isEmptyTarget(upper)) {
    const { target, machineTarget, targetGap } = lower;
    return { target, machineTarget, targetGap: upper.targetGap || targetGap };
  }
  const join = (above: string, below: string) =>
    above === "" || below === "" ? above + below : above + lower.targetGap + below;
  return {
    target: join(upper.target, lower.target),
    machineTarget: join(upper.machineTarget, lower.machineTarget),
    targetGap: upper.targetGap,
  };
}

function pick({ target, machineTarget, targetGap }: TargetText): TargetText {
  return { target, machineTarget, targetGap };
}

/** The target as two; the white space at the cut becomes the gap of the lower part. */
export function cutTarget(text: TargetText, cut: TargetCut): [TargetText, TargetText] {
  const [target, lowerTarget, gap] = cutText(text.target, cut.target);
  const [machineTarget, lowerMachine, machineGap] = cutText(text.machineTarget, cut.machineTarget);
  const lower = { target: lowerTarget, machineTarget: lowerMachine, targetGap: gap || machineGap };
  const upper = { target, machineTarget, targetGap: text.targetGap };
  // A cut before the first character leaves the gap where it was: above nothing.
  return isEmptyTarget(upper) ? [upper, { ...lower, targetGap: "" }] : [upper, lower];
}

function cutText(text: string, at: number): [upper: string, lower: string, gap: string] {
  const upper = text.slice(0, at).trimEnd();
  const lower = text.slice(at).trimStart();
  const end = lower === "" ? text.length : text.length - lower.length;
  return [upper, lower, text.slice(upper.length, end)];
}
