import { primaryLanguage } from "../bitext/language-pair";
import type { SegmentationRules } from "../text/sentence-break-rules";
import { englishSegmentation } from "./en/segmentation";
import { frenchSegmentation } from "./fr/segmentation";

const RULES: ReadonlyMap<string, SegmentationRules> = new Map<string, SegmentationRules>([
  ["en", englishSegmentation],
  ["fr", frenchSegmentation],
]);

/** The segmentation rules of a BCP 47 language; the Unicode default where the language has none of its own. */
export function segmentationRules(language: string): SegmentationRules {
  return RULES.get(primaryLanguage(language)) ?? { method: "unicode", language };
}
