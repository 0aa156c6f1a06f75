/** A file to be saved. */
interface Download {
  readonly fileName: string;
  readonly mediaType: string;
  /** All of it, or piece by piece while it is made. */
  readonly content: string | Uint8Array | AsyncIterable<string>;
  /** Told with the file, as JSON in a header of its own. */
  readonly notices?: Readonly<Record<string, number>>;
}

/** Sends a file to be saved: its name in ASCII for old programs, and whole (RFC 6266). */
export function downloadResponse({ fileName, mediaType, content, notices }: Download): Response {
  const ascii = fileName.normalize("NFD").replaceAll(/[^\x20-\x7e]|["\\]/g, "");
  const disposition = `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  const isBinary = content instanceof Uint8Array;
  return new Response(toBody(content), {
    headers: {
      "content-type": isBinary ? mediaType : `${mediaType}; charset=utf-8`,
      "content-disposition": disposition,
      "cache-control": "no-store",
      ...(notices && { "relecture-notices": JSON.stringify(notices) }),
    },
  });
}

function toBody(content: Download["content"]) {
  if (typeof content === "string") return content;
  return content instanceof Uint8Array ? new Uint8Array(content) : toStream(content);
}

function toStream(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
