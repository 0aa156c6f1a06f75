import type { Side } from "../../../flagging/finding";

/** Begins the text of a fingerprint whose own is too long to be kept. */
export const HASHED = "sha256:";

/** What a fingerprint says of itself. */
export interface ReadFingerprint {
  readonly check: string;
  readonly side: Side;
  /** The marked text, normalised; null when only its hash is kept. */
  readonly text: string | null;
}

/** Takes a fingerprint apart: `repeated-words|target|maison maison`. */
export function readFingerprint(fingerprint: string): ReadFingerprint {
  const [check = "", side = "", ...rest] = fingerprint.split("|");
  const text = rest.join("|");
  return {
    check,
    side: side === "source" ? "source" : "target",
    text: text.startsWith(HASHED) ? null : text,
  };
}
