"use client";

import { useDeferredValue, useEffect, useState } from "react";
import type { ImportSideDraft } from "./import-side";

/** Enough to tell a language by; the server reads more. */
const SAMPLE_LENGTH = 12_000;

/** Below this a guess changes with every word. */
const SHORTEST_SAMPLE = 40;

async function detect(sample: string): Promise<string | null> {
  // A Word file is a zip: only the server reads what is in it.
  if (sample.trim().length < SHORTEST_SAMPLE || sample.includes("\0")) return null;
  // The detector's tables weigh a megabyte: they are fetched when there is something to detect.
  const { detectLanguage } = await import("@/lib/text/detect-language");
  return detectLanguage(sample)?.language ?? null;
}

/** The language that the side's text seems to be in; null while there is too little of it. */
export function useDetectedLanguage({ file, text }: ImportSideDraft): string | null {
  const [language, setLanguage] = useState<string | null>(null);
  const sampled = useDeferredValue(file ? "" : text.slice(0, SAMPLE_LENGTH));
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const sample = file ? await file.slice(0, SAMPLE_LENGTH).text() : sampled;
      const found = await detect(sample);
      if (isCurrent) setLanguage(found);
    };
    // A guess is a courtesy: a file that cannot be read is refused where it is sent.
    read().catch(() => setLanguage(null));
    return () => {
      isCurrent = false;
    };
  }, [file, sampled]);
  return language;
}
