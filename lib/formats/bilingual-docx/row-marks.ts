import type { LockedColumn } from "./bilingual-document";
import { plainText } from "./plain-text";

/*
 * What a row carries unseen. It stands in the tags of two content controls, and as the names of two empty bookmarks, because
 * programs lose the one or the other: LibreOffice 7.4 drops tags and keeps bookmarks. A bookmark's name has 40 characters at
 * most (Word), of letters, digits and underscores; one that begins with an underscore is not listed.
 */

/** Which segment a row is of, and what its target was in the file as it was made. */
export interface RowKey {
  readonly id: string;
  readonly version: number;
  readonly targetHash: string;
}

/** What must not change in a row, as hashes, and the list of its comments. */
export type RowSeal = Readonly<Record<LockedColumn | "listing", string>>;

const ID_DIGITS = 25;
const TARGET_DIGITS = 7;
const SEAL_DIGITS = 5;
const KEY = /^_?r([0-9a-z]{25})([0-9a-z]{7})([0-9a-z]{1,6})$/i;
const SEAL = /^_?s([0-9a-z]{5})([0-9a-z]{5})([0-9a-z]{5})([0-9a-z]{5})_[0-9a-z]+$/i;

/** The key as a tag; with an underscore before it, as the name of a bookmark. */
export function writeRowKey({ id, version, targetHash }: RowKey): string {
  const number = BigInt(`0x${id.replaceAll("-", "")}`).toString(36);
  return `r${number.padStart(ID_DIGITS, "0")}${targetHash}${version.toString(36)}`;
}

/** The key that a tag, or the name of a bookmark, stands for. */
export function readRowKey(text: string): RowKey | undefined {
  const [, number, targetHash, version] = KEY.exec(text.toLowerCase()) ?? [];
  if (number === undefined || targetHash === undefined || version === undefined) return undefined;
  let value = 0n;
  for (const digit of number) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  const hex = value.toString(16).padStart(32, "0");
  if (hex.length > 32) return undefined;
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { id, version: Number.parseInt(version, 36), targetHash };
}

/** The hash of a target, as the key has it. */
export function hashTarget(target: string): string {
  return hash(target, TARGET_DIGITS);
}

/** What the seal says of the texts of a row. */
export function sealOf(texts: Readonly<Record<LockedColumn | "listing", string>>): RowSeal {
  return {
    number: hash(texts.number, SEAL_DIGITS),
    source: hash(texts.source, SEAL_DIGITS),
    state: hash(texts.state, SEAL_DIGITS),
    listing: hash(texts.listing, SEAL_DIGITS),
  };
}

/** The seal as a tag; the number of the row makes it the only one of its name. */
export function writeSeal({ number, source, state, listing }: RowSeal, row: number): string {
  return `s${number}${source}${state}${listing}_${row.toString(36)}`;
}

/** The seal that a tag, or the name of a bookmark, stands for. */
export function readSeal(text: string): RowSeal | undefined {
  const [, number, source, state, listing] = SEAL.exec(text.toLowerCase()) ?? [];
  if (!number || !source || !state || !listing) return undefined;
  return { number, source, state, listing };
}

/** FNV-1a of 32 bits, cut to some digits of base 36: it guards against slips, not against malice. */
function hash(text: string, digits: number): string {
  let value = 0x811c9dc5;
  for (const unit of plainText(text).split("")) {
    value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(TARGET_DIGITS, "0").slice(-digits);
}
