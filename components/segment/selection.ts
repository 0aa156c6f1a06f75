/** The ids with one more, or one less when it is chosen already. */
export function toggle(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The ids with everything from the last chosen one to this index, both ways. */
export function extend(
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  { from, to }: { from: number; to: number },
): ReadonlySet<string> {
  const [first, last] = from < to ? [from, to] : [to, from];
  return new Set([...chosen, ...ids.slice(Math.max(0, first), last + 1)]);
}
