import type { FileFormat } from "../file-format";
import { encodeChanged } from "../markup/encode-changed";
import { plainStretch } from "../markup/plain-stretch";
import { readSource } from "../markup/source-text";
import { applySplices, type Splice } from "../markup/splice";
import { rewriteStretches, type Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import type { BlockState } from "../parsed-file";
import {
  type PoEntry,
  type PoMarks,
  type PoString,
  readPoEntries,
  writePoString,
} from "./po-entry";

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
      blocks: placeEntries(entries, text).flatMap(({ stretches }) =>
        stretches.map(({ block }) => block),
      ),
      notices: [],
    };
  },
  async rewrite(bytes, texts, states = new Map()) {
    const source = readSource(bytes);
    const entries = placeEntries(readPoEntries(source.text), source.text);
    const stretches = entries.flatMap((entry) => entry.stretches);
    const written = rewriteStretches(stretches, texts, ({ target }) => target ?? "");
    const { notices } = written;
    const writing = { text: source.text, lineEnd: lineEndOf(source.text), texts, states };
    const marked = entries.flatMap((entry) => markSplices(entry, writing));
    const splices = [...written.splices, ...marked];
    if (splices.length === 0) return { bytes, notices };
    const encoded = encodeChanged(source, applySplices(source.text, splices));
    if (encoded.notices.length === 0) return { ...encoded, notices };
    // What the header says of the encoding must stay true.
    const text = applySplices(source.text, splices).replace(/charset=[\w-]+/i, "charset=UTF-8");
    const { bytes: changed } = encodeChanged({ ...source, encoding: "utf-8" }, text);
    return { bytes: changed, notices: [...notices, ...encoded.notices] };
  },
};

function headerOf(entries: readonly PoEntry[]): string {
  return (
    entries.find(({ id, context }) => id === "" && context === undefined)?.translations[0]?.value ??
    ""
  );
}

/** An entry with its forms. */
interface PlacedEntry {
  readonly entry: PoEntry;
  readonly stretches: readonly Stretch[];
}

function placeEntries(entries: readonly PoEntry[], text: string): PlacedEntry[] {
  const keys = new UniqueKeys();
  const lineEnd = lineEndOf(text);
  return entries
    .filter(({ id }) => id.trim() !== "")
    .map((entry) => {
      const key = keys.of(
        entry.context === undefined ? entry.id : `${entry.context}\u0004${entry.id}`,
      );
      const stretches = entry.translations.map((translation, form) =>
        stretchOf(entry, translation, { key, form, lineEnd }),
      );
      return { entry, stretches };
    });
}

const lineEndOf = (text: string) => (text.includes("\r\n") ? "\r\n" : "\n");

interface Rewriting {
  readonly text: string;
  readonly lineEnd: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, BlockState>;
}

/**
 * An entry is fuzzy as long as one of its forms has a translation that somebody works on: such a one is in no compiled catalogue
 * (GNU gettext manual, "Fuzzy Entries"). What the translation was of before goes with the mark.
 */
function markSplices(
  { entry: { isFuzzy, marks }, stretches }: PlacedEntry,
  writing: Rewriting,
): Splice[] {
  const { texts, states } = writing;
  if (!stretches.some(({ block }) => states.has(block.key))) return [];
  const isOpen = stretches.some(({ block: { key, target = "" } }) => {
    // What nobody has touched is as it was.
    const state = states.get(key) ?? "initial";
    const isDone = state === "initial" ? !isFuzzy : state === "approved";
    return (texts.get(key) ?? target) !== "" && !isDone;
  });
  if (isOpen === isFuzzy) return [];
  return isOpen ? [addFuzzy(marks, writing)] : removeFuzzy(marks, writing);
}

function addFuzzy({ flags: [line], at }: PoMarks, { text, lineEnd }: Rewriting): Splice {
  if (!line) return { span: { start: at, end: at }, replacement: `#, fuzzy${lineEnd}` };
  const place = text.indexOf("#,", line.start) + "#,".length;
  return { span: { start: place, end: place }, replacement: " fuzzy," };
}

function removeFuzzy({ flags, previous }: PoMarks, { text }: Rewriting): Splice[] {
  const lines = flags.flatMap((span): Splice[] => {
    const line = text.slice(span.start, span.end);
    const [mark = "", ...names] = line.trim().split(/[,\s]+/);
    const kept = names.filter((name) => name !== "fuzzy");
    if (kept.length === names.length) return [];
    const end = /\s*$/.exec(line)?.[0] ?? "";
    return [{ span, replacement: kept.length === 0 ? "" : `${mark}, ${kept.join(", ")}${end}` }];
  });
  return [...lines, ...previous.map((span) => ({ span, replacement: "" }))];
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
