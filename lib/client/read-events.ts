import { readParts } from "./read-parts";

/** One server-sent event. */
export interface ServerEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

/**
 * The events of a `text/event-stream` body, as far as Relecture's server writes them: one line of data, lines end with a
 * line feed. Not EventSource, which sends no header of ours and never says why it was refused.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  for await (const block of readParts(body, "\n\n")) yield parseBlock(block);
}

function parseBlock(block: string): ServerEvent {
  const fields = new Map(
    block.split("\n").map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  return {
    event: fields.get("event") ?? "message",
    id: fields.get("id"),
    data: fields.get("data") ?? "",
  };
}
