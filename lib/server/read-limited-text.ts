import { AppError } from "./errors";

/**
 * Reads a body as UTF-8 and stops at the limit, whatever length it declares.
 * @throws {AppError} too-large.
 */
export async function readLimitedText(
  { headers, body }: Request | Response,
  maxBytes: number,
): Promise<string> {
  if (Number(headers.get("content-length")) > maxBytes)
    throw new AppError("too-large", "too-large");
  if (!body) return "";
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new AppError("too-large", "too-large");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
