"use client";

import { KeyLabel } from "./key-label";
import { useKeyOf } from "./screen-keys";

/** The key of a command of the screen, as the reader has it; nothing where there is none. */
export function CommandKey({ command }: { readonly command: string | undefined }) {
  const keys = useKeyOf(command);
  return keys && <KeyLabel keys={keys} />;
}
