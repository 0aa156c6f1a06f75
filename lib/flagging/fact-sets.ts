import type { DocumentFacts } from "./document-facts";

/** The word lists of a document's facts, to be looked up in. */
interface FactSets {
  readonly names: ReadonlySet<string>;
  readonly repeated: ReadonlySet<string>;
}

const sets = new WeakMap<DocumentFacts, FactSets>();

/** The sets of a document's facts; kept as long as the facts, for a long document's names would be gone through at each segment. */
export function factSets(facts: DocumentFacts): FactSets {
  const known = sets.get(facts);
  if (known !== undefined) return known;
  const made = { names: new Set(facts.names), repeated: new Set(facts.repeated) };
  sets.set(facts, made);
  return made;
}
