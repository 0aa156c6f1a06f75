/** The French months, as one pattern has them. */
export const FRENCH_MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
