/** Where the texts stand in a table; columns are 0-based. */
export interface TableLayout {
  /** The place of its sheet in the workbook, 0-based; 0 for a CSV file. */
  readonly sheet: number;
  /** Whether the first row with words names the columns. */
  readonly hasHeader: boolean;
  readonly source: number;
  readonly target: number;
  /** What tells a row from others; its number where there is none. */
  readonly key?: number | undefined;
  /** What the reviewer is to read beside the text. */
  readonly notes?: number | undefined;
}

/** A sheet as it is shown to choose columns. */
export interface TableSheet {
  /** Empty for a CSV file. */
  readonly name: string;
  /** How many rows have words. */
  readonly total: number;
  /** How wide the widest row is. */
  readonly columns: number;
  /** The first rows with words, as they are read. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows that a sheet is known by: enough to tell the languages of its columns. */
export const SAMPLE_ROWS = 60;

/** A table has some dozens; what stands far beyond them is left where it is. */
export const MOST_COLUMNS = 200;
