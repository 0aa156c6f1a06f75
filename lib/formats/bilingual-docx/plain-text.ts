/** A text as it comes back from a file: without the characters that XML cannot hold, each line break as one `\n`. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(DOUBTFUL, (character) => (ALLOWED.test(character) ? character : ""));
}

// XML 1.0, §2.2, as `escapeXml` goes by it.
const DOUBTFUL = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const ALLOWED = /[\t\n\u007f-\u009f]/;
