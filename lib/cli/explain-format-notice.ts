import type { FormatNotice } from "../formats/parsed-file";

/** What was left aside in a file, as a sentence. */
export function explainFormatNotice(notice: FormatNotice): string {
  switch (notice.code) {
    case "tracked-changes":
      return `Tracked changes (${notice.count}) were read as accepted.`;
    case "unreachable-text":
      return `Text in line ${notice.line} stays as it is: its tags do not nest.`;
    case "skipped-entries":
      return `${notice.count} entries have nothing to translate, or only one language.`;
    case "encoding-changed":
      return `The file is UTF-8 now: ${notice.from} lacks a character of the new texts.`;
    case "locked-block":
      return `${notice.key}: it is not to be translated, and stays as it is.`;
    default:
      return `${notice.key}: ${TAG_SENTENCES[notice.code]} ${notice.tag}.`;
  }
}

const TAG_SENTENCES = {
  "tag-missing": "the new text lacks the tag",
  "tag-unknown": "the new text has a tag that the file does not know,",
  "tag-repeated": "the new text has twice the tag",
  "tag-crossed": "in the new text another tag crosses",
  "tag-unclosed": "in the new text nothing closes",
};
