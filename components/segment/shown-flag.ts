import type { FlagRow } from "@/lib/schemas/segment";

/** A flag as it is drawn: one of a text that is not saved yet has no id. */
export type ShownFlag = Omit<FlagRow, "id">;

/** The order in which flags ask for attention. */
const RANK = { critical: 0, major: 1, minor: 2, neutral: 3 } as const;

/** Names a flag within its segment: the same finding keeps its name from one check to the next. */
export function flagKey({ check, side, start, end }: ShownFlag): string {
  return `${check}:${side}:${start}-${end}`;
}

/**
 * Names the flags of a list, each with its flag: the nth finding of a check keeps its name while typing moves it, so that its line stays
 * what it is.
 */
export function nameFlags<Flag extends ShownFlag>(
  flags: readonly Flag[],
): { readonly name: string; readonly flag: Flag }[] {
  const counts = new Map<string, number>();
  return flags.map((flag) => {
    const check = `${flag.check}:${flag.side}`;
    const count = counts.get(check) ?? 0;
    counts.set(check, count + 1);
    return { name: `${check}:${count}`, flag };
  });
}

/** Whether a flag is critical or major. */
export function isSerious({ severity }: Pick<ShownFlag, "severity">): boolean {
  return severity === "critical" || severity === "major";
}

/** The open flags, those of the target first, in reading order. */
export function openFlags<Flag extends ShownFlag>(flags: readonly Flag[]): Flag[] {
  return flags
    .filter(({ dismissal }) => dismissal === null)
    .sort(
      (a, b) =>
        Number(a.side === "source") - Number(b.side === "source") ||
        a.start - b.start ||
        RANK[a.severity] - RANK[b.severity],
    );
}

/** The open target flag that the caret touches, else the next one after it, else the first. */
export function flagAtCaret(flags: readonly ShownFlag[], caret: number): ShownFlag | undefined {
  const open = openFlags(flags);
  const target = open.filter(({ side }) => side === "target");
  return (
    target.find(({ start, end }) => start <= caret && caret <= end) ??
    target.find(({ start }) => start > caret) ??
    open[0]
  );
}

/** The next open flag of the target after one. */
export function flagAfter(flags: readonly ShownFlag[], { side, start }: ShownFlag) {
  const after = side === "source" ? -1 : start;
  return openFlags(flags).find((flag) => flag.side === "target" && flag.start > after);
}

/** The worst of several flags. */
export function worstOf(flags: readonly ShownFlag[]): ShownFlag | undefined {
  return flags.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])[0];
}
