/** The format of a file that is only read: its text is all that a document keeps of it. */
export const PDF = "pdf";
