import type { LanguagePair } from "../bitext/language-pair";
import type { SegmentationRules } from "../text/sentence-break-rules";
import { adjustSegmentation, type SegmentationOverrides } from "./adjust-segmentation";
import { segmentationRules } from "./segmentation-rules";

/** What a project changes in the abbreviations of both its languages. */
export interface PairOverrides {
  readonly source?: SegmentationOverrides | undefined;
  readonly target?: SegmentationOverrides | undefined;
}

/** How either side of a document is split into sentences. */
export interface PairSegmentation {
  readonly source: SegmentationRules;
  readonly target: SegmentationRules;
}

/** The segmentation rules of both languages, with a project's own abbreviations. */
export function pairSegmentation(
  languages: LanguagePair,
  overrides: PairOverrides,
): PairSegmentation {
  return {
    source: adjustSegmentation(segmentationRules(languages.source), overrides.source ?? {}),
    target: adjustSegmentation(segmentationRules(languages.target), overrides.target ?? {}),
  };
}
