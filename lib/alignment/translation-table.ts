/** One piece of lexical evidence: the source type may be translated by the target type. */
export interface TranslationCandidate {
  readonly source: number;
  readonly target: number;
  /** Rough probability that a target word in the same bead comes from this source word. */
  readonly probability: number;
}

/** Translation candidates per source type, in flat arrays: `[start[type], start[type + 1])`, ascending by target. */
export interface TranslationTable {
  readonly start: Int32Array;
  readonly targets: Int32Array;
  readonly probabilities: Float32Array;
}

/** Merges evidence of every kind into one table; of two candidates for the same pair the stronger one counts. */
export function translationTable(
  sourceTypes: number,
  ...evidence: readonly (readonly TranslationCandidate[])[]
): TranslationTable {
  const rows = Array.from({ length: sourceTypes }, () => new Map<number, number>());
  for (const candidates of evidence) {
    for (const { source, target, probability } of candidates) {
      const row = rows[source];
      row?.set(target, Math.max(probability, row.get(target) ?? 0));
    }
  }
  const start = new Int32Array(sourceTypes + 1);
  rows.forEach((row, type) => {
    start[type + 1] = (start[type] ?? 0) + row.size;
  });
  const sorted = rows.flatMap((row) => [...row].sort(([a], [b]) => a - b));
  return {
    start,
    targets: Int32Array.from(sorted, ([target]) => target),
    probabilities: Float32Array.from(sorted, ([, probability]) => probability),
  };
}

/** One translation of a source type. */
interface TableEntry {
  readonly match: number;
  readonly probability: number;
}

/** The translations of a source type. */
export function entriesOf(table: TranslationTable, type: number): TableEntry[] {
  const entries: TableEntry[] = [];
  const end = table.start[type + 1] ?? 0;
  for (let entry = table.start[type] ?? 0; entry < end; entry += 1) {
    entries.push({
      match: table.targets[entry] ?? 0,
      probability: table.probabilities[entry] ?? 0,
    });
  }
  return entries;
}
