import type { LanguagePair } from "../../../bitext/language-pair";
import { isFileFormat } from "../../../formats/file-formats";
import type { ExportGate } from "../../../schemas/export";
import { countWords } from "../../../text/count-words";
import { stripTags } from "../../../text/tags/strip-tags";
import type { ExportRow } from "../../db/export-rows";
import { StructureTally } from "./compare-structure";
import { NamedPlaces } from "./named-places";

/** What a document is, as far as its gate depends on it. */
export interface GatedDocument {
  readonly format: string;
  readonly languages: LanguagePair;
}

const KINDS = ["returned", "initial", "draft", "submitted", "serious-flag"] as const;

/**
 * What stands between a document and its clean export: every segment must be approved, left out ones too (leaving out is
 * a decision), and no critical or major flag may be open on a segment that is exported. Beside it, how source and target
 * compare: differences there are shown, and do not close the gate, since a translation may have reasons for them.
 */
export class GateTally {
  #segments = 0;
  #excluded = 0;
  #sourceWords = 0;
  #targetWords = 0;
  readonly #blockers = new Map(KINDS.map((kind) => [kind, new NamedPlaces()]));
  readonly #structure: StructureTally;
  readonly #wordsOf: (text: string) => string;

  constructor({ format, languages }: GatedDocument) {
    const isTagged = isFileFormat(format);
    this.#wordsOf = isTagged ? (text) => stripTags(text).words : String;
    this.#structure = new StructureTally({ isTagged, languages });
  }

  /** Takes the next segments, in the order of the document. */
  add(rows: readonly ExportRow[]): this {
    for (const row of rows) {
      this.#segments += 1;
      this.#sourceWords += row.sourceWords;
      if (row.state !== "approved") this.#blockers.get(row.state)?.add(row);
      if (row.isExcluded) this.#excluded += 1;
      else if (row.hasSeriousFlag) this.#blockers.get("serious-flag")?.add(row);
      if (!row.isExcluded) this.#targetWords += countWords(this.#wordsOf(row.target));
      this.#structure.add(row);
    }
    return this;
  }

  /** The verdict on the segments that were taken. */
  verdict(): ExportGate {
    const blockers = [...this.#blockers]
      .map(([kind, places]) => ({ kind, ...places.told() }))
      .filter(({ count }) => count > 0);
    return {
      isOpen: blockers.length === 0,
      segments: this.#segments,
      excluded: this.#excluded,
      sourceWords: this.#sourceWords,
      targetWords: this.#targetWords,
      blockers,
      structure: this.#structure.told(),
    };
  }
}
