/** What a determiner asks of its noun. */
export interface Determiner {
  readonly gender?: "masculine" | "feminine";
  readonly number: "singular" | "plural";
  /** What stands in its place before the other gender. */
  readonly other?: string;
  /** A pronoun too, before a verb: `la livre`, `ce sera`. */
  readonly pronoun?: true | undefined;
}

const masculine = (other: string): Determiner => ({
  gender: "masculine",
  number: "singular",
  other,
});
const feminine = (other: string): Determiner => ({ gender: "feminine", number: "singular", other });
const plural: Determiner = { number: "plural" };

/** Determiners by their form in small letters. */
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ["un", masculine("une")],
  ["une", feminine("un")],
  ["du", masculine("de la")],
  ["au", masculine("à la")],
  ["mon", masculine("ma")],
  ["ton", masculine("ta")],
  ["son", masculine("sa")],
  ["ma", feminine("mon")],
  ["ta", feminine("ton")],
  ["sa", feminine("son")],
  ["cet", { ...masculine("cette"), pronoun: true }],
  ["cette", feminine("ce")],
  ["ce", { ...masculine("cette"), pronoun: true }],
  ["le", { ...masculine("la"), pronoun: true }],
  ["la", { ...feminine("le"), pronoun: true }],
  ["les", { ...plural, pronoun: true }],
  ["des", plural],
  ["ces", plural],
  ["mes", plural],
  ["ses", plural],
  ["nos", plural],
  ["vos", plural],
  ["notre", { number: "singular" }],
  ["votre", { number: "singular" }],
  ["leur", { number: "singular", pronoun: true }],
  ["leurs", plural],
  ["aucun", masculine("aucune")],
  ["aucune", feminine("aucun")],
  ["plusieurs", plural],
  ["quelques", plural],
  ["nombreux", plural],
  ["nombreuses", plural],
  ["deux", { ...plural, pronoun: true }],
  ["trois", { ...plural, pronoun: true }],
  ["quatre", { ...plural, pronoun: true }],
  ["cinq", { ...plural, pronoun: true }],
  ["huit", { ...plural, pronoun: true }],
  ["dix", { ...plural, pronoun: true }],
  ["chaque", { number: "singular" }],
  ["tout", { number: "singular", pronoun: true }],
  ["certaines", plural],
]);
