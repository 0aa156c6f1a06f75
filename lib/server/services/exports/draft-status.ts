import { primaryLanguage } from "../../../bitext/language-pair";

/** How many segments of a document there are, and how many of them are approved. */
interface Progress {
  readonly segments: number;
  readonly approved: number;
}

/** In the language of the target, how far a document is: the sentence that a file which is not final bears. */
export function draftStatus({ segments, approved }: Progress, targetLanguage: string): string {
  const isFrench = primaryLanguage(targetLanguage) === "fr";
  if (approved === segments) {
    return isFrench ? `Segments approuvés\u00a0: ${segments}` : `Approved segments: ${segments}`;
  }
  return isFrench
    ? `Brouillon\u00a0: ${approved} segments approuvés sur ${segments}`
    : `Draft: ${approved} of ${segments} segments are approved`;
}
