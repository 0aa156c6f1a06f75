import { type ShownFlag, worstOf } from "./shown-flag";

/** A stretch of text under one set of flags. */
export interface FlaggedPiece {
  readonly text: string;
  readonly start: number;
  /** The worst flag on it; absent where nothing is flagged. */
  readonly flag?: ShownFlag;
}

/**
 * Cuts a text at the ends of its flags, so that overlapping flags are drawn side by side, each
 * stretch as the worst flag on it. Joined, the pieces are the text.
 */
export function cutFlaggedText(text: string, flags: readonly ShownFlag[]): FlaggedPiece[] {
  const edges = flags.flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > 0 && edge < text.length);
  const cuts = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const flag = worstOf(flags.filter((other) => other.start < end && start < other.end));
    return { text: text.slice(start, end), start, ...(flag && { flag }) };
  });
}
