/** A quotation mark and where it stands. */
export interface Mark {
  readonly at: number;
  readonly character: string;
}

/**
 * The marks of a text that no other one answers: an opening one that is never closed, a closing one that nothing
 * opened. None where straight marks stand beside others, or do not show which way they look.
 */
export function unpairedMarks(text: string, marks: readonly Mark[]): Mark[] {
  const straight = marks.filter(({ character }) => character === '"').length;
  if (straight > 0 && straight < marks.length) return [];
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const mark of marks) {
    const way = wayOf(text, mark);
    if (way === undefined) return [];
    if (way === "opening") {
      open.push(mark);
      continue;
    }
    // « Le mot “maison a deux sens »: the outer quotation is closed, the inner one is not.
    const fellow = open.findLastIndex(({ character }) => ANSWERS.get(character) === mark.character);
    if (fellow < 0) alone.push(mark);
    else alone.push(...open.splice(fellow).slice(1));
  }
  return [...open, ...alone];
}

const ANSWERS: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);

function wayOf(text: string, { at, character }: Mark): "opening" | "closing" | undefined {
  if (character !== '"') return ANSWERS.has(character) ? "opening" : "closing";
  const opens = /(?:^|[\s(['’])$/.test(text.slice(Math.max(0, at - 1), at));
  const closes = /^(?:$|[\s.,;:!?)\]…])/.test(text.slice(at + 1, at + 2));
  if (opens === closes) return undefined;
  return opens ? "opening" : "closing";
}
