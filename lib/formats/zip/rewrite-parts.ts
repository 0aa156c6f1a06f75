import { encode, type SourceText } from "../markup/source-text";
import type { FormatNotice, RewrittenFile } from "../parsed-file";
import type { ZipArchive } from "./zip-archive";

/** A part of a zip that is text. */
interface TextPart {
  /** The name of its entry. */
  readonly part: string;
  readonly source: SourceText;
}

/** A part's text with new texts in it. */
interface RewrittenText {
  readonly text: string;
  readonly notices: readonly FormatNotice[];
}

/** Writes the parts that have another text now, each in its own encoding; the file stays what it is where none has. */
export async function rewriteParts<Part extends TextPart>(
  { bytes, zip }: { readonly bytes: Uint8Array; readonly zip: ZipArchive },
  parts: Iterable<Part>,
  rewrite: (part: Part) => RewrittenText,
): Promise<RewrittenFile> {
  const contents = new Map<string, Uint8Array>();
  const notices: FormatNotice[] = [];
  for (const one of parts) {
    const written = rewrite(one);
    notices.push(...written.notices);
    if (written.text !== one.source.text) contents.set(one.part, encode(one.source, written.text));
  }
  return { bytes: contents.size === 0 ? bytes : await zip.replace(contents), notices };
}
