/** Two lines of a narrow panel, in graphemes. */
const LONGEST = 140;

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The beginning of what somebody said, on one line. */
export function excerptOf(body: string): string {
  const line = body.replaceAll(/\s+/g, " ");
  // A grapheme may be long, but few are: this much is enough of them.
  const graphemes = [...GRAPHEMES.segment(line.slice(0, LONGEST * 10))];
  if (graphemes.length <= LONGEST) return line;
  const beginning = graphemes.slice(0, LONGEST).map(({ segment }) => segment);
  return `${beginning.join("").trimEnd()}…`;
}
