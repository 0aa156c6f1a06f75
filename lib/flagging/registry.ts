import type { Check } from "./check";
import { addition } from "./checks/addition";
import { determinerAgreement } from "./checks/determiner-agreement";
import { elision } from "./checks/elision";
import { frenchSpacing } from "./checks/french-spacing";
import { hyphenAsDash } from "./checks/hyphen-as-dash";
import { identicalToSource } from "./checks/identical-to-source";
import { numberFormat } from "./checks/number-format";
import { numbers } from "./checks/numbers";
import { omission } from "./checks/omission";
import { pageResidue } from "./checks/page-residue";
import { quotationMarks } from "./checks/quotation-marks";
import { repeatedSpeechVerb } from "./checks/repeated-speech-verb";
import { repeatedWords } from "./checks/repeated-words";
import { sentenceWronglySplit } from "./checks/sentence-wrongly-split";
import { untranslatedAcronym } from "./checks/untranslated-acronym";
import { untranslatedWords } from "./checks/untranslated-words";
import { wrongCapital } from "./checks/wrong-capital";

/** Every check, in the order in which they are shown; of two equal findings the earlier check's is kept. */
export const CHECKS: readonly Check[] = [
  pageResidue,
  identicalToSource,
  untranslatedWords,
  untranslatedAcronym,
  omission,
  addition,
  numbers,
  sentenceWronglySplit,
  repeatedSpeechVerb,
  repeatedWords,
  determinerAgreement,
  elision,
  wrongCapital,
  quotationMarks,
  frenchSpacing,
  hyphenAsDash,
  numberFormat,
];
