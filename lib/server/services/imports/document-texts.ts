import type { LanguagePair } from "../../../bitext/language-pair";
import type { CustomCheck } from "../../../flagging/custom-checks/custom-check";
import type { PairOverrides } from "../../../languages/pair-segmentation";
import type { FileToRead } from "./read-blocks";

/** Two texts to make a document of. */
export interface DocumentTexts {
  readonly source: string;
  readonly target: string;
  readonly languages: LanguagePair;
  /** The project's own abbreviations. */
  readonly abbreviations?: PairOverrides;
  /** The checks that the project made. */
  readonly customChecks?: readonly CustomCheck[];
  /** The sides that are read from a file, as the database keeps it; their texts are empty. */
  readonly files?: { readonly source?: FileToRead; readonly target?: FileToRead };
  /** Whether somebody said in which languages files are: nothing is detected then. */
  readonly isOverridden?: boolean;
}
