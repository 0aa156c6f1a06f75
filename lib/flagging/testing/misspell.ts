const WORDS =
  "accompagner administration agriculture améliorer ancienne annoncer appartement apprendre argent augmentation bâtiment beaucoup bibliothèque bureau calendrier campagne capitale caractère certainement chambre changement château cinéma combien comprendre confiance construire continuer contraire découvrir demander développement dictionnaire différence difficile document également électricité enregistrement ensemble entreprise environnement exemple expérience fabrication fenêtre formulaire gouvernement grandeur habitude histoire hôpital importance industrie information intéressant internet journal langage lecture littérature longtemps lumière machine maintenant majorité malheureusement mémoire message ministère montagne musique nécessaire nouveau numéro obligatoire observer officiel opération ordinateur organisation paragraphe parlement particulier peinture pendant personne politique possible première président problème production professeur programme projet question quotidien rapidement réduction répondre réseau résultat république science semaine sentiment service simplement société".split(
    " ",
  );

/** A word and a way to mistype it. */
export interface Typo {
  readonly word: string;
  readonly typo: string;
}

/** Common words, each with two letters swapped, one doubled, one missing, and one accent wrong; the same ones for one seed. */
export function misspell(seed: number): Typo[] {
  let state = seed;
  // Lehmer's generator: the tests need the same typos every time.
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return WORDS.flatMap((word) => {
    const at = 1 + below(word.length - 3);
    const [before, letter, next, after] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 2),
    ];
    const typos = [
      before + next + letter + after,
      before + letter + letter + next + after,
      before + next + after,
      word.replace(/[éèêâôîû]/u, (accented) => WRONG_ACCENT[accented] ?? accented),
    ];
    return typos.filter((typo) => typo !== word).map((typo) => ({ word, typo }));
  });
}

const WRONG_ACCENT: Readonly<Record<string, string>> = {
  é: "è",
  è: "é",
  ê: "é",
  â: "a",
  ô: "o",
  î: "i",
  û: "u",
};
