import type { FileFormat } from "../file-format";
import { encodeChanged } from "../markup/encode-changed";
import { plainStretch } from "../markup/plain-stretch";
import { readSource } from "../markup/source-text";
import { applySplices } from "../markup/splice";
import { rewriteStretches, type Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import { type PoEntry, type PoString, readPoEntries, writePoString } from "./po-entry";

/** Catalogues of gettext; each plural form is a block of its own. */
export const PO: FileFormat = {
  id: "po",
  extensions: ["po", "pot"],
  pairing: "bilingual",
  async parse(bytes) {
    const { text } = readSource(bytes);
    const entries = readPoEntries(text);
    const language = /^Language:[ \t]*(\S+)/m.exec(headerOf(entries))?.[1]?.replaceAll("_", "-");
    return {
      format: "po",
      languages: language === undefined ? {} : { target: language },
      blocks: stretchesOf(entries, text).map(({ block }) => block),
      notices: [],
    };
  },
  async rewrite(bytes, texts) {
    const source = readSource(bytes);
    const stretches = stretchesOf(readPoEntries(source.text), source.text);
    const { splices, notices } = rewriteStretches(stretches, texts, ({ target }) => target ?? "");
    if (splices.length === 0) return { bytes, notices };
    const written = encodeChanged(source, applySplices(source.text, splices));
    if (written.notices.length === 0) return { ...written, notices };
    // What the header says of the encoding must stay true.
    const text = applySplices(source.text, splices).replace(/charset=[\w-]+/i, "charset=UTF-8");
    const { bytes: changed } = encodeChanged({ ...source, encoding: "utf-8" }, text);
    return { bytes: changed, notices: [...notices, ...written.notices] };
  },
};

function headerOf(entries: readonly PoEntry[]): string {
  return (
    entries.find(({ id, context }) => id === "" && context === undefined)?.translations[0]?.value ??
    ""
  );
}

function stretchesOf(entries: readonly PoEntry[], text: string): Stretch[] {
  const keys = new UniqueKeys();
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return entries
    .filter(({ id }) => id.trim() !== "")
    .flatMap((entry) => {
      const key = keys.of(
        entry.context === undefined ? entry.id : `${entry.context}\u0004${entry.id}`,
      );
      return entry.translations.map((translation, form) =>
        stretchOf(entry, translation, { key, form, lineEnd }),
      );
    });
}

interface EntryPlace {
  readonly key: string;
  readonly form: number;
  readonly lineEnd: string;
}

function stretchOf(
  entry: PoEntry,
  { value, span }: PoString,
  { key, form, lineEnd }: EntryPlace,
): Stretch {
  const { plural, context, isFuzzy } = entry;
  const source = form === 0 || plural === undefined ? entry.id : plural;
  // Line breaks at the ends are the program's: msgfmt wants the same in both languages.
  const [, before = "", words = "", after = ""] = /^(\n*)(.*?)(\n*)$/s.exec(source) ?? [];
  const target = value.replace(/^\n+|\n+$/g, "");
  const notes = [...(context === undefined ? [] : [context]), ...entry.notes];
  return plainStretch({
    block: {
      key: plural === undefined ? key : `${key}[${form}]`,
      kind: "entry",
      ...(isFuzzy && target !== "" ? { state: "initial" } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    },
    text: words,
    target,
    span,
    write: (translation) =>
      writePoString(translation === "" ? "" : `${before}${translation}${after}`, lineEnd),
  });
}
