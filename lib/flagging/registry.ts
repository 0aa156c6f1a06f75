import type { Check } from "./check";
import { addition } from "./checks/addition";
import { adjectiveAgreement } from "./checks/adjective-agreement";
import { anglicisms } from "./checks/anglicisms";
import { calques } from "./checks/calques";
import { clauseOmitted } from "./checks/clause-omitted";
import { countedNoun } from "./checks/counted-noun";
import { currency } from "./checks/currency";
import { determinerAgreement } from "./checks/determiner-agreement";
import { duplicatedText } from "./checks/duplicated-text";
import { conditionalAfterSi } from "./checks/conditional-after-si";
import { elision } from "./checks/elision";
import { encodingDamage } from "./checks/encoding-damage";
import { englishCapitals } from "./checks/english-capitals";
import { englishFormat } from "./checks/english-format";
import { englishName } from "./checks/english-name";
import { exchangedWord } from "./checks/exchanged-word";
import { falseFriends } from "./checks/false-friends";
import { faultyConstruction } from "./checks/faulty-construction";
import { formOfAddress } from "./checks/form-of-address";
import { frenchSpacing } from "./checks/french-spacing";
import { hyphenAsDash } from "./checks/hyphen-as-dash";
import { identicalToSource } from "./checks/identical-to-source";
import { inconsistentTerm } from "./checks/inconsistent-term";
import { invertedSubject } from "./checks/inverted-subject";
import { missingPreposition } from "./checks/missing-preposition";
import { mixedTypography } from "./checks/mixed-typography";
import { nameVariant } from "./checks/name-variant";
import { negation } from "./checks/negation";
import { numberFormat } from "./checks/number-format";
import { numberSpelling } from "./checks/number-spelling";
import { numberWords } from "./checks/number-words";
import { numbers } from "./checks/numbers";
import { omission } from "./checks/omission";
import { opposite } from "./checks/opposite";
import { pageResidue } from "./checks/page-residue";
import { participleWithHave } from "./checks/participle-with-have";
import { placePreposition } from "./checks/place-preposition";
import { quantity } from "./checks/quantity";
import { quotationMarks } from "./checks/quotation-marks";
import { relativePronoun } from "./checks/relative-pronoun";
import { repeatedSpeechVerb } from "./checks/repeated-speech-verb";
import { repeatedWords } from "./checks/repeated-words";
import { sentenceWronglySplit } from "./checks/sentence-wrongly-split";
import { sentencesMerged } from "./checks/sentences-merged";
import { spelling } from "./checks/spelling";
import { subjectVerbAgreement } from "./checks/subject-verb-agreement";
import { subjunctive } from "./checks/subjunctive";
import { tags } from "./checks/tags";
import { terminology } from "./checks/terminology";
import { times } from "./checks/times";
import { units } from "./checks/units";
import { untranslatedAcronym } from "./checks/untranslated-acronym";
import { untranslatedName } from "./checks/untranslated-name";
import { untranslatedWords } from "./checks/untranslated-words";
import { wrongCapital } from "./checks/wrong-capital";
import { wrongTerm } from "./checks/wrong-term";

/** Every check, in the order in which they are shown; of two equal findings the earlier check's is kept. */
export const CHECKS: readonly Check[] = [
  pageResidue,
  encodingDamage,
  tags,
  terminology,
  identicalToSource,
  untranslatedWords,
  untranslatedAcronym,
  untranslatedName,
  omission,
  clauseOmitted,
  addition,
  duplicatedText,
  negation,
  opposite,
  exchangedWord,
  numbers,
  numberWords,
  times,
  units,
  currency,
  englishName,
  nameVariant,
  inconsistentTerm,
  wrongTerm,
  falseFriends,
  calques,
  anglicisms,
  sentenceWronglySplit,
  sentencesMerged,
  repeatedSpeechVerb,
  repeatedWords,
  formOfAddress,
  faultyConstruction,
  determinerAgreement,
  countedNoun,
  adjectiveAgreement,
  subjectVerbAgreement,
  participleWithHave,
  conditionalAfterSi,
  subjunctive,
  quantity,
  placePreposition,
  relativePronoun,
  missingPreposition,
  elision,
  invertedSubject,
  spelling,
  numberSpelling,
  wrongCapital,
  englishCapitals,
  quotationMarks,
  frenchSpacing,
  hyphenAsDash,
  mixedTypography,
  numberFormat,
  englishFormat,
];
