/** A link below this confidence is to be looked at: `npm run bench:align` prints how many are wrong there. */
export const DOUBTFUL_BELOW = 0.6;

/** Whether a link is to be looked at: somebody said so, or it is not sure and nobody accepted it. */
export function isDoubtfulLink(row: {
  readonly confidence: number;
  readonly link: "accepted" | "doubtful" | "moved" | null;
}): boolean {
  return row.link === null ? row.confidence < DOUBTFUL_BELOW : row.link === "doubtful";
}
