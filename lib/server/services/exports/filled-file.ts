/** A file with the texts of its document's segments. */
export interface FilledFile {
  readonly bytes: Uint8Array;
  /** How many segments stand in the first of their blocks with all of their text, since they are cut otherwise than the blocks. */
  readonly joined: number;
  /** How many tags could not be written as they stand in a text. */
  readonly damagedTags: number;
}
