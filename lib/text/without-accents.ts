/** A text without its accents and other marks: `Géorgie` becomes `Georgie`. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** A text as it is searched: in lower case, without marks, ligatures or letters of another width. */
export function searchable(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll("œ", "oe").replaceAll("æ", "ae");
}
