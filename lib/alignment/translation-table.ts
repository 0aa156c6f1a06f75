import type { WordLinks } from "./word-links";

/** Translations per source type, in flat arrays: `[start[type], start[type + 1])`, each target type once. */
export interface TranslationTable {
  readonly start: Int32Array;
  readonly targets: Int32Array;
  /** Probability of the target word given the source word, and of the source word given the target word. */
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

/** Merges evidence of every kind into one table; of two links for the same pair the stronger one counts, in each direction. */
export function translationTable(
  sourceTypes: number,
  evidence: readonly WordLinks[],
): TranslationTable {
  const bounds = new Int32Array(sourceTypes + 1);
  for (const links of evidence) {
    for (const type of links.source()) bounds[type + 1] = (bounds[type + 1] ?? 0) + 1;
  }
  for (let type = 0; type < sourceTypes; type += 1) {
    bounds[type + 1] = (bounds[type + 1] ?? 0) + (bounds[type] ?? 0);
  }
  const grouped = groupBySource(bounds, evidence);
  return mergeEqual(bounds, grouped);
}

interface Grouped {
  readonly targets: Int32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

function groupBySource(bounds: Int32Array, evidence: readonly WordLinks[]): Grouped {
  const total = bounds.at(-1) ?? 0;
  const targets = new Int32Array(total);
  const forward = new Float32Array(total);
  const backward = new Float32Array(total);
  const next = bounds.slice();
  for (const links of evidence) {
    const from = { source: links.source(), target: links.target() };
    const probability = { forward: links.forward(), backward: links.backward() };
    for (let link = 0; link < from.source.length; link += 1) {
      const type = from.source[link] ?? 0;
      const slot = next[type] ?? 0;
      next[type] = slot + 1;
      targets[slot] = from.target[link] ?? 0;
      forward[slot] = probability.forward[link] ?? 0;
      backward[slot] = probability.backward[link] ?? 0;
    }
  }
  return { targets, forward, backward };
}

/** Joins the links of one pair in place: within a source type, each target keeps its first slot. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function mergeEqual(bounds: Int32Array, { targets, forward, backward }: Grouped): TranslationTable {
  const start = new Int32Array(bounds.length);
  const slotOf = new Int32Array(targets.reduce((most, type) => Math.max(most, type), 0) + 1);
  let size = 0;
  for (let type = 0; type + 1 < bounds.length; type += 1) {
    const first = size;
    for (let link = bounds[type] ?? 0; link < (bounds[type + 1] ?? 0); link += 1) {
      const target = targets[link] ?? 0;
      let slot = (slotOf[target] ?? 0) - 1;
      if (slot < first || targets[slot] !== target) {
        slot = size;
        size += 1;
        slotOf[target] = slot + 1;
        targets[slot] = target;
        forward[slot] = forward[link] ?? 0;
        backward[slot] = backward[link] ?? 0;
      } else {
        forward[slot] = Math.max(forward[slot] ?? 0, forward[link] ?? 0);
        backward[slot] = Math.max(backward[slot] ?? 0, backward[link] ?? 0);
      }
    }
    start[type + 1] = size;
  }
  return {
    start,
    targets: targets.subarray(0, size),
    forward: forward.subarray(0, size),
    backward: backward.subarray(0, size),
  };
}
