import { stripTags } from "../../text/tags/strip-tags";

/** What a receipt hashes of a text: the words, without white space that a file format may lay out otherwise; no-break spaces are typography and stay. */
export function wordsToHash(text: string, isTagged: boolean): string {
  return bare(isTagged ? stripTags(text).words : text);
}

function bare(words: string): string {
  return words.replaceAll(/[ \t\r\n]+/g, "");
}

/** A digest in hexadecimal digits. */
export type Hash = (text: string) => string;

/** Gives a receipt its digest; whoever changes a word in it has to make another one. */
export function sealReceipt<Content extends object>(content: Content, hash: Hash) {
  const value = hash(JSON.stringify(content));
  return { ...content, digest: { algorithm: "SHA-256" as const, value } };
}

/** Whether a receipt's digest is that of its content. */
export function isSealIntact(
  { digest, ...content }: { readonly digest: { readonly value: string } },
  hash: Hash,
): boolean {
  return hash(JSON.stringify(content)) === digest.value;
}
