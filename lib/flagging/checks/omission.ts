import { defineCheck } from "../check";

/** A source sentence that nothing answers, or far too little. */
export const omission = defineCheck(
  {
    id: "omission",
    category: "accuracy/omission",
    severity: "major",
    title: { en: "Omission", fr: "Omission" },
    description: {
      en: "The source has a sentence, or most of one, that the target has not.",
      fr: "La source contient une phrase, ou presque toute une phrase, que la cible n'a pas.",
    },
    example: { source: "Keep it dry.", target: "" },
  },
  ({ source, target }) => {
    const length = source.trim().length;
    if (length === 0 || !/\p{L}/u.test(source)) return [];
    const span = { start: source.indexOf(source.trim()), end: source.trimEnd().length };
    if (target.trim() === "") {
      return [
        {
          span,
          side: "source",
          message: {
            en: "Nothing in the target answers this.",
            fr: "Rien dans la cible n'y répond.",
          },
        },
      ];
    }
    // French runs a fifth longer than English; under half the length of a long sentence, words are gone.
    if (length < 80 || target.trim().length / length >= 0.5) return [];
    return [
      {
        span,
        side: "source",
        message: {
          en: "The target is less than half as long as the source.",
          fr: "La cible est moitié plus courte que la source.",
        },
      },
    ];
  },
);
