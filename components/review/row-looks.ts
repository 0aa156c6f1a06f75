/** The columns of a row: what it is, source, target; one below the other on a phone. */
export const ROW_LOOKS =
  "grid gap-x-5 gap-y-1.5 border-b border-border px-3 py-2.5 sm:px-4 md:grid-cols-[9.5rem_minmax(0,1fr)_minmax(0,1fr)]";
