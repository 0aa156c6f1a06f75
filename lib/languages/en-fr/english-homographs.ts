/**
 * Everyday English words whose form the French lexicon has for something rare: a kind of music (`house`), a verb of
 * rivets (`river`), a shade of yarn. None that French uses as a loan in the same sense (`club`, `stop`, `short`, `fuel`, `nurse`).
 */
export const ENGLISH_HOMOGRAPHS: ReadonlySet<string> = new Set(
  `house girl girls boys water street river king queen breakfast drink bath roof body dark hot cheap love small big good
  bad high new same about after tell carry skin glass shirt layer latter impressive reliable shocking`.split(
    /\s+/,
  ),
);
