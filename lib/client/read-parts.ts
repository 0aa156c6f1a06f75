/**
 * The parts of a body as they come, each up to a separator; what stands after the last one is no part. The body is let go when nobody
 * reads on.
 */
export async function* readParts(
  body: ReadableStream<Uint8Array>,
  separator: string,
): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (text + decoder.decode(value, { stream: true })).split(separator);
      text = parts.pop() ?? "";
      yield* parts;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
