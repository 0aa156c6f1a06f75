/** A point with a weight; chains rise in both coordinates. */
interface WeightedPoint {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** The chain of points, strictly rising in both coordinates, with the greatest total weight (Fenwick tree of prefix maxima). */
export function heaviestChain<Point extends WeightedPoint>(points: readonly Point[]): Point[] {
  // Of points in one row the last column comes first, so that none follows another of its row.
  const ordered = [...points].sort((a, b) => a.source - b.source || b.target - a.target);
  const columns = ordered.reduce((most, point) => Math.max(most, point.target), 0) + 2;
  const tree = new Int32Array(columns + 1).fill(-1);
  const totals = new Float64Array(ordered.length);
  const previous = new Int32Array(ordered.length).fill(-1);
  let best = -1;
  const total = (index: number): number => (index < 0 ? 0 : (totals[index] ?? 0));
  ordered.forEach((point, index) => {
    for (let node = point.target; node > 0; node -= node & -node) {
      const candidate = tree[node] ?? -1;
      if (total(candidate) > total(previous[index] ?? -1)) {
        previous[index] = candidate;
      }
    }
    totals[index] = total(previous[index] ?? -1) + point.weight;
    best = total(index) > total(best) ? index : best;
    for (let node = point.target + 1; node <= columns; node += node & -node) {
      if (total(index) > total(tree[node] ?? -1)) {
        tree[node] = index;
      }
    }
  });
  const chain: Point[] = [];
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const point = ordered[index];
    if (point) {
      chain.push(point);
    }
  }
  return chain.reverse();
}
