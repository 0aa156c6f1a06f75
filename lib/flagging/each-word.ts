/** What is seen at the words, one after the other: `flatMap` for lists of which most places give nothing, and many checks have one. */
export function eachWord<Word, Seen>(
  words: readonly Word[],
  look: (word: Word, at: number) => readonly Seen[],
): Seen[] {
  const seen: Seen[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word !== undefined) for (const one of look(word, at)) seen.push(one);
  }
  return seen;
}
