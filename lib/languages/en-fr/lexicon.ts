import type { BilingualLexicon } from "../bilingual-lexicon";
import { otherSpellings } from "../en/other-spellings";
import { possibleBaseForms } from "../en/possible-base-forms";
import { openWordPairs } from "../word-pairs";

/** What a translation of the word's base form is worth beside one of the word itself. */
const THROUGH_BASE_FORM = 0.8;

/**
 * Opens the packed English–French lexicon (`pairs.packed` in this folder); throws a RangeError for other bytes. The French side
 * holds inflected forms, the English side mostly base forms.
 */
export function openEnglishFrenchLexicon(bytes: Uint8Array): BilingualLexicon {
  const pairs = openWordPairs(bytes);
  return {
    match(english, french, found) {
      const places = new Int32Array(pairs.target.size).fill(-1);
      french.forEach((word, index) => {
        const place = pairs.target.indexOf(word);
        if (place >= 0) places[place] = index;
      });
      const report = (headword: string, index: number, weight: number): boolean => {
        const place = pairs.source.indexOf(headword);
        if (place < 0) return false;
        pairs.partners(place, (partner) => {
          const match = places[partner] ?? -1;
          if (match >= 0) found(index, match, weight);
        });
        return true;
      };
      const reportForms = (word: string, index: number): boolean => {
        let isKnown = report(word, index, 1);
        for (const base of possibleBaseForms(word)) {
          if (report(base, index, THROUGH_BASE_FORM)) isKnown = true;
        }
        return isKnown;
      };
      english.forEach((word, index) => {
        if (reportForms(word, index)) return;
        for (const spelling of otherSpellings(word)) reportForms(spelling, index);
      });
    },
  };
}
