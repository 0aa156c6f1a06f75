/** The header with which a page says whose it is, by the person's id; other programs leave it out. */
export const READER_HEADER = "x-relecture-reader";
