const WORDS =
  "the a of and to in is that it for on with as was at by an this from or are but not one all there when can more if out so up time they see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most kettle teapot leaves spoon harbour".split(
    " ",
  );

/** Words of a unit. */
const LENGTH = 14;

/** The text of a unit, in three pieces: the middle one is in bold in one unit of three. */
export interface SampleUnit {
  readonly before: string;
  readonly bold: string;
  readonly after: string;
}

/** So many units of fourteen words, the same at any time; the number makes each of them another one. */
export function sampleUnits(count: number): SampleUnit[] {
  let seed = 1;
  const word = () => {
    // The constants of Numerical Recipes.
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return WORDS[seed % WORDS.length] ?? "";
  };
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: LENGTH - 2 }, word);
    return {
      before: `Step ${at + 1} ${words.slice(0, 4).join(" ")} `,
      bold: words.slice(4, 6).join(" "),
      after: ` ${words.slice(6).join(" ")}.`,
    };
  });
}

/** A unit's words alone. */
export const wordsOf = ({ before, bold, after }: SampleUnit): string => before + bold + after;

/** A writer of units whose bold words, where they have any, stand between two marks, and the whole within something. */
export function inBold(open: string, close: string, around: (text: string) => string = String) {
  return (unit: SampleUnit, at: number): string =>
    around(at % 3 === 0 ? unit.before + open + unit.bold + close + unit.after : wordsOf(unit));
}
