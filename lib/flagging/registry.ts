import type { Check } from "./check";
import { encodingDamage } from "./checks/encoding-damage";
import { negation } from "./checks/negation";
import { opposite } from "./checks/opposite";
import { spelling } from "./checks/spelling";
import { englishName } from "./checks/english-name";
import { exchangedWord } from "./checks/exchanged-word";
import { nameVariant } from "./checks/name-variant";
import { countedNoun } from "./checks/counted-noun";
import { participleWithHave } from "./checks/participle-with-have";
import { numberWords } from "./checks/number-words";
import { units } from "./checks/units";
import { subjectVerbAgreement } from "./checks/subject-verb-agreement";
import { subjunctive } from "./checks/subjunctive";
import { adjectiveAgreement } from "./checks/adjective-agreement";
import { addition } from "./checks/addition";
import { clauseOmitted } from "./checks/clause-omitted";
import { missingPreposition } from "./checks/missing-preposition";
import { untranslatedName } from "./checks/untranslated-name";
import { englishCapitals } from "./checks/english-capitals";
import { englishFormat } from "./checks/english-format";
import { calques } from "./checks/calques";
import { faultyConstruction } from "./checks/faulty-construction";
import { falseFriends } from "./checks/false-friends";
import { wrongTerm } from "./checks/wrong-term";
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
  encodingDamage,
  identicalToSource,
  untranslatedWords,
  untranslatedAcronym,
  untranslatedName,
  omission,
  clauseOmitted,
  addition,
  negation,
  opposite,
  exchangedWord,
  numbers,
  numberWords,
  units,
  englishName,
  nameVariant,
  wrongTerm,
  falseFriends,
  calques,
  sentenceWronglySplit,
  repeatedSpeechVerb,
  repeatedWords,
  faultyConstruction,
  determinerAgreement,
  countedNoun,
  adjectiveAgreement,
  subjectVerbAgreement,
  participleWithHave,
  subjunctive,
  missingPreposition,
  elision,
  spelling,
  wrongCapital,
  englishCapitals,
  quotationMarks,
  frenchSpacing,
  hyphenAsDash,
  numberFormat,
  englishFormat,
];
