import type { TermRow } from "../../../schemas/term";
import type { StoredTerm } from "../../db/terms";

/** An entry of a termbase as it goes over the wire. */
export function toTermRow(term: StoredTerm): TermRow {
  return {
    id: term.id,
    version: term.version,
    source: term.source,
    targets: [...term.targets],
    forbidden: [...term.forbidden],
    note: term.note,
    isCaseSensitive: term.isCaseSensitive,
    isRequired: term.isRequired,
    by: { id: term.createdById, name: term.createdByName },
    at: term.createdAt.toISOString(),
  };
}
