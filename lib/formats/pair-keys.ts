/** Which blocks of two files have the same keys. */
export interface KeyPairs {
  /** For each block of the source, the index of the target's; undefined where there is none. */
  readonly targets: readonly (number | undefined)[];
  /** The indexes of the target's blocks that no block of the source has the key of. */
  readonly rest: readonly number[];
}

/** Pairs the blocks of a file in a keyed format with those of its translation. */
export function pairKeys(source: readonly string[], target: readonly string[]): KeyPairs {
  const indexes = new Map(target.map((key, index) => [key, index]));
  const targets = source.map((key) => {
    const index = indexes.get(key);
    indexes.delete(key);
    return index;
  });
  return { targets, rest: [...indexes.values()] };
}
