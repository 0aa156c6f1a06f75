import { createHash } from "node:crypto";

/** Stands for something that a preview has shown: the same as long as all of it is the same, and too short to read it from. */
export function previewKey(shown: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}
