import type { findRowsToCompare } from "../../db/bilingual-rows";

/** A segment as it stands here. */
export type RowToCompare = Awaited<ReturnType<typeof findRowsToCompare>>[number];
