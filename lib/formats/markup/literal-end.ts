/** Where a literal that begins with a quotation mark at `start` ends, behind its closing one; undefined when its line ends first. */
export function literalEnd(text: string, start: number): number | undefined {
  // No pattern: on a literal of a few megabytes, one with a choice in a loop fills the stack.
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === "\n") return undefined;
    if (character === "\\") at += 1;
  }
  return undefined;
}
