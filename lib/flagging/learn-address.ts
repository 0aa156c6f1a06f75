import { type LanguagePair, primaryLanguage } from "../bitext/language-pair";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import { type Address, addressForms, saysI } from "./address-forms";
import type { SegmentToCheck } from "./segment-to-check";

/** Learns how a document speaks to its reader: `open` where it does not, or in both ways. */
export function addressLearner(pair: LanguagePair, { french }: LanguageKnowledge) {
  const isFor = primaryLanguage(pair.source) === "en" && primaryLanguage(pair.target) === "fr";
  const segments: Record<Address, number> = { tu: 0, vous: 0 };
  let persons = 0;
  return {
    add(segment: SegmentToCheck): void {
      if (!isFor || french === undefined || segment.source === "") return;
      if (saysI(segment.source)) persons += 1;
      const used = new Set(addressForms(segment, french).map(({ address }) => address));
      for (const address of used) segments[address] += 1;
    },
    learnt(): Address | "open" {
      const { tu, vous } = segments;
      // In a story persons speak to one another.
      if (persons > Math.max(tu, vous) / 2) return "open";
      if (isHabit(vous, tu)) return "vous";
      return isHabit(tu, vous) ? "tu" : "open";
    },
  };
}

/** Three segments are a habit, and a fifth the other way is a choice, not a slip. */
function isHabit(often: number, seldom: number): boolean {
  return often >= 3 && often >= 4 * seldom;
}
