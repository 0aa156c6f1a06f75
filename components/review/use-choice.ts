"use client";

import { useState } from "react";

/** What a person chose of a list. */
export interface Choice {
  readonly chosen: readonly string[];
  readonly choose: (keys: readonly string[], isChosen: boolean) => void;
}

const NONE: readonly string[] = [];

/** All of a list is chosen but what is left out at first, until the person says otherwise. */
export function useChoice(
  keys: readonly string[],
  leftOutAtFirst: readonly string[] = NONE,
): Choice {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const leftOut = new Set(leftOutAtFirst);
  return {
    chosen: keys.filter((key) => said.get(key) ?? !leftOut.has(key)),
    choose: (some, isChosen) =>
      setSaid(new Map([...said, ...some.map((key) => [key, isChosen] as const)])),
  };
}
