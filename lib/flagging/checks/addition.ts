import { defineCheck } from "../check";

/** A target sentence that the source has not. */
export const addition = defineCheck(
  {
    id: "addition",
    category: "accuracy/addition",
    severity: "major",
    title: { en: "Addition", fr: "Ajout" },
    description: {
      en: "The target has a sentence that the source has not.",
      fr: "La cible contient une phrase que la source n'a pas.",
    },
    example: { source: "", target: "Cliquez ici." },
  },
  ({ source, target }) => {
    const text = target.trim();
    if (source.trim() !== "" || !/\p{L}/u.test(text)) return [];
    const start = target.indexOf(text);
    return [
      {
        span: { start, end: start + text.length },
        message: { en: "The source does not say this.", fr: "La source ne dit pas cela." },
      },
    ];
  },
);
