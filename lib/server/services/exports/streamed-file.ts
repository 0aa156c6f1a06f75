/** A file to download that is made while it is sent. */
export interface StreamedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<string>;
}
