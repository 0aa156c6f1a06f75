/** A text as a regular expression in which each of its characters stands for itself: for JavaScript and for PostgreSQL. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
