/** Pairs of word types that may translate each other, collected in flat arrays: a long document has millions. */
export interface WordLinks {
  readonly size: () => number;
  readonly source: () => Int32Array;
  readonly target: () => Int32Array;
  /** Rough probability that the target word comes from the source word, and the other way round. */
  readonly forward: () => Float32Array;
  readonly backward: () => Float32Array;
  readonly add: (link: WordLink) => void;
}

/** One pair of word types. */
export interface WordLink {
  readonly source: number;
  readonly target: number;
  readonly forward: number;
  readonly backward: number;
}

const FIRST_CAPACITY = 1024;

/** An empty collection. */
export function wordLinks(): WordLinks {
  let size = 0;
  let source = new Int32Array(FIRST_CAPACITY);
  let target = new Int32Array(FIRST_CAPACITY);
  let forward = new Float32Array(FIRST_CAPACITY);
  let backward = new Float32Array(FIRST_CAPACITY);
  const grow = (): void => {
    const capacity = 2 * size;
    source = widened(new Int32Array(capacity), source);
    target = widened(new Int32Array(capacity), target);
    forward = widened(new Float32Array(capacity), forward);
    backward = widened(new Float32Array(capacity), backward);
  };
  return {
    size: () => size,
    source: () => source.subarray(0, size),
    target: () => target.subarray(0, size),
    forward: () => forward.subarray(0, size),
    backward: () => backward.subarray(0, size),
    add: (link) => {
      if (size === source.length) grow();
      source[size] = link.source;
      target[size] = link.target;
      forward[size] = link.forward;
      backward[size] = link.backward;
      size += 1;
    },
  };
}

function widened<Numbers extends Int32Array | Float32Array>(
  larger: Numbers,
  old: Numbers,
): Numbers {
  larger.set(old);
  return larger;
}
