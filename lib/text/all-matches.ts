const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order, as `[...text.matchAll(pattern)]` has them. That copies the pattern at each call,
 * which takes longer than the search itself where a sentence has no match.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    // An empty match would be found for ever.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return matches;
}
