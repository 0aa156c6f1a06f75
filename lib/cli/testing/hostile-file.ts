/** A file that is broken, or made to harm whoever opens it. */
export interface HostileFile {
  readonly what: string;
  /** The id of the format as which it is read. */
  readonly format: string;
  readonly make: () => Uint8Array;
  /** What the command line says after the file's name. */
  readonly sentence: string;
}

/** So many elements in one another. */
export function nested(name: string, levels: number): string {
  return `<${name}>`.repeat(levels) + `</${name}>`.repeat(levels);
}

/** Entities that would grow if they were read. */
export const ENTITIES = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>`;
