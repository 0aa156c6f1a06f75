// XML 1.0, §2.2, and what `escapeXml` leaves out.
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/gu;

/** A text as it comes back from a file: without the characters that XML cannot hold, each line break as one `\n`. */
export function plainText(text: string): string {
  return text.replaceAll(NO_XML, "").replaceAll(/\r\n?/g, "\n");
}
