import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { LanguagePair } from "../../bitext/language-pair";
import { PREVIOUS_SOURCE } from "./serialize-tmx";
import { entryOf, readDate, readLanguage, type TmxEntry, type TmxUnit } from "./tmx-unit";

/** Why a file cannot be read on: it is no XML from some line on, not TMX, or declares what it has no need of. */
export type TmxProblem =
  | { readonly code: "broken-xml"; readonly line: number }
  | { readonly code: "not-tmx" | "unsafe-xml" };

/** TMX's own line and nothing else: an internal subset could define entities that grow without end. */
export const OWN_DOCTYPE = /^\s*tmx(?:\s+(?:SYSTEM|PUBLIC)\s+[^[\]]*)?$/;

/** TMX nests `sub` in `ph` in `hi`; a file of 50,000 levels is made to harm. */
const MOST_LEVELS = 100;

/** Codes of the file that a text came from: no words of anybody. */
const CODES = new Set(["bpt", "ept", "ph", "it", "ut"]);

type Attributes = Readonly<Record<string, string>>;

/** What stands between tags whose text counts. */
type Place = "none" | "seg" | "previous";

/** Reads a TMX file piece by piece: entries in two languages. Never throws; what is wrong is `problem`. */
export class TmxReader {
  /** Units that have no text in one of the languages. */
  skipped = 0;
  problem: TmxProblem | undefined;
  readonly #languages: LanguagePair;
  readonly #parser = new SaxesParser();
  #entries: TmxEntry[] = [];
  #unit: TmxUnit | undefined;
  #place: Place = "none";
  #levels = 0;
  /** The level of the outermost code that is open. */
  #codeLevel = 0;

  constructor(languages: LanguagePair) {
    this.#languages = languages;
    this.#parser.on("doctype", (content) => {
      if (!OWN_DOCTYPE.test(content)) this.problem ??= { code: "unsafe-xml" };
    });
    this.#parser.on("opentag", (tag) => this.#open(tag));
    this.#parser.on("closetag", ({ name }) => this.#close(name));
    this.#parser.on("text", (text) => this.#add(text));
    this.#parser.on("cdata", (text) => this.#add(text));
    this.#parser.on("error", () => {
      this.problem ??= { code: "broken-xml", line: this.#parser.line };
    });
  }

  /** The entries that end in this piece of the file. */
  read(piece: string): TmxEntry[] {
    if (!this.problem) this.#parser.write(piece);
    return this.#taken();
  }

  /** Says that there is no more; a file that ends too early is broken. */
  end(): void {
    if (this.problem) return;
    this.#parser.close();
    if (this.#levels > 0) this.problem ??= { code: "not-tmx" };
  }

  #taken(): TmxEntry[] {
    const entries = this.problem ? [] : this.#entries;
    this.#entries = [];
    return entries;
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    this.#levels += 1;
    if (this.#levels > MOST_LEVELS) this.problem ??= { code: "unsafe-xml" };
    if (this.#levels === 1 && name !== "tmx") this.problem ??= { code: "not-tmx" };
    if (CODES.has(name) && this.#codeLevel === 0) this.#codeLevel = this.#levels;
    this.#openers[name]?.(attributes);
  }

  /** What the tags mean that mean something. */
  readonly #openers: Readonly<Record<string, ((attributes: Attributes) => void) | undefined>> = {
    tu: (attributes) => {
      this.#unit = { variants: [], previous: null, person: null, at: null };
      this.#noteChange(attributes);
    },
    tuv: (attributes) => {
      const language = readLanguage(attributes["xml:lang"] ?? attributes["lang"] ?? "");
      this.#unit?.variants.push({ language, text: "" });
      this.#noteChange(attributes);
    },
    seg: () => {
      this.#place = "seg";
    },
    prop: ({ type }) => {
      if (type !== PREVIOUS_SOURCE || !this.#unit) return;
      this.#unit.previous = "";
      this.#place = "previous";
    },
  };

  #noteChange(attributes: Attributes): void {
    if (!this.#unit) return;
    this.#unit.person = attributes["changeid"] ?? attributes["creationid"] ?? this.#unit.person;
    const at = readDate(attributes["changedate"] ?? attributes["creationdate"]);
    this.#unit.at = at ?? this.#unit.at;
  }

  #add(text: string): void {
    if (this.#place === "none" || this.#codeLevel > 0 || !this.#unit) return;
    const variant = this.#unit.variants.at(-1);
    if (this.#place === "previous") this.#unit.previous += text;
    else if (variant) variant.text += text;
  }

  #close(name: string): void {
    if (this.#levels === this.#codeLevel) this.#codeLevel = 0;
    this.#levels -= 1;
    if (name === "seg" || name === "prop") this.#place = "none";
    if (name !== "tu" || !this.#unit) return;
    const entry = entryOf(this.#unit, this.#languages);
    if (entry) this.#entries.push(entry);
    else this.skipped += 1;
    this.#unit = undefined;
  }
}
