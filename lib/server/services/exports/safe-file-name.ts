/** A title as the name of a file, without what file systems refuse; the fallback where nothing is left. */
export function safeFileName(title: string, fallback: string): string {
  const name = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return name.slice(0, 120) || fallback;
}
