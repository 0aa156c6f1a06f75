import { defineCheck } from "../check";
import { type Amount, readAmounts } from "../read-amounts";
import type { NumberToken } from "../read-numbers";
import { segmentNumbers } from "../segment-numbers";

// $3.5 million → 3,5 millions d'euros · £40 → 40 € · 200 Canadian dollars → 200 dollars américains
// Not $3.5 million → 3,2 millions d'euros, which was converted, nor $40 → 40 dollars canadiens, which says which dollar.

/** An amount whose currency is not the source's. */
export const currency = defineCheck(
  {
    id: "currency",
    category: "accuracy/number",
    severity: "major",
    title: { en: "Currency changed", fr: "Monnaie modifiée" },
    description: {
      en: "The same amount stands in another currency than in the source.",
      fr: "Le même montant est donné dans une autre monnaie que dans la source.",
    },
    example: { source: "It cost $40.", target: "Cela a coûté 40 euros." },
    languages: { source: "en", target: "fr" },
  },
  (segment, facts) => {
    if (segment.source === "") return [];
    const numbers = segmentNumbers(segment, facts.pair);
    const wanted = readAmounts(segment.source, numbers.source, "en");
    if (wanted.length === 0 || wanted.length > MOST_AMOUNTS) return [];
    return readAmounts(segment.target, numbers.target, "fr").flatMap((amount) => {
      const original = changedFrom(amount, wanted, numbers.source);
      if (original === undefined) return [];
      return [
        {
          span: amount.span,
          message: {
            en: `The source counts in “${original.name}”, the target in “${amount.name}”.`,
            fr: `La source compte en « ${original.name} », la cible en « ${amount.name} ».`,
          },
        },
      ];
    });
  },
);

/** No sentence has more amounts; each of the target is compared with all of them. */
const MOST_AMOUNTS = 200;

/** The source's amount with this number, where every such number has another currency. */
function changedFrom(
  amount: Amount,
  wanted: readonly Amount[],
  numbers: readonly NumberToken[],
): Amount | undefined {
  const saysSame = ({ readings }: NumberToken) =>
    readings.some((reading) => amount.number.readings.includes(reading));
  const same = wanted.filter(({ number }) => saysSame(number));
  // $5, and 5 of something: the other one may be meant. `one dollar` → `un euro` is left alone, since `un` is an article too.
  if (numbers.filter(saysSame).length > same.length || saysOne(amount.number)) return undefined;
  const answered = same.some(({ currencies }) =>
    [...currencies].some((code) => amount.currencies.has(code)),
  );
  return answered ? undefined : same[0];
}

function saysOne({ kind, readings }: NumberToken): boolean {
  return kind === "words" && readings.includes("1");
}
