import type { TableLayout } from "../../../schemas/import";

/** A file with a structure of its own. */
export interface SideFile {
  readonly name: string;
  /** A format id of lib/formats. */
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Only of tables. */
  readonly layout?: TableLayout;
}
