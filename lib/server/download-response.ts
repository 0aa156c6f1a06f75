/** A file to be saved. */
interface Download {
  readonly fileName: string;
  readonly mediaType: string;
  /** All of it, or piece by piece while it is made. */
  readonly content: string | AsyncIterable<string>;
}

/** Sends a file to be saved: its name in ASCII for old programs, and whole (RFC 6266). */
export function downloadResponse({ fileName, mediaType, content }: Download): Response {
  const ascii = fileName.normalize("NFD").replaceAll(/[^\x20-\x7e]|["\\]/g, "");
  const disposition = `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return new Response(typeof content === "string" ? content : toStream(content), {
    headers: {
      "content-type": `${mediaType}; charset=utf-8`,
      "content-disposition": disposition,
      "cache-control": "no-store",
    },
  });
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
