/** A text as it stands in XML or HTML, also between double quotation marks. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

// XML 1.0, §2.2: these characters cannot be written at all, not even as references; half a surrogate pair is among them.
const DOUBTFUL = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const ALLOWED = /[\t\n\r\u007f-\u009f]/;

/** A text as it stands in XML, without the characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return escapeMarkup(
    text.replace(DOUBTFUL, (character) => (ALLOWED.test(character) ? character : "")),
  );
}
