import { problemOf } from "./problem-response";
import type { Context } from "./services/context";
import { UNBUFFERED } from "./unbuffered";

/** How long work tells how far it is, and hears that nobody waits for it any more. */
export interface WorkControl {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** What work is given that nobody watches. */
export const UNWATCHED: WorkControl = {
  onProgress: () => undefined,
  signal: new AbortController().signal,
};

const HEADERS = { "content-type": "application/x-ndjson; charset=utf-8", ...UNBUFFERED };

/**
 * Makes a verb of long work. What ends before it has told of progress is answered as usual, a refusal among it; what goes on is
 * answered line by line: `{"progress": 0.4}`, …, then `{"done": …}` or `{"problem": …}`. Whoever hangs up ends the work.
 */
export function toldAsItGoes<Input, Result extends object>(
  work: (context: Context, input: Input, control: WorkControl) => Promise<Result>,
): (context: Context, input: Input) => Promise<Result | Response> {
  return async (context, input) => {
    const abort = new AbortController();
    let hear: (share: number) => void = () => undefined;
    const underWay = new Promise<undefined>((resolve) => {
      hear = () => resolve(undefined);
    });
    const onProgress = (share: number) => hear(share);
    const ending = work(context, input, { onProgress, signal: abort.signal });
    const early = await Promise.race([ending, underWay]);
    if (early) return early;
    const lines = pour(ending, {
      onHeard: (tell) => {
        hear = tell;
      },
      onGone: () => abort.abort(),
    });
    return new Response(lines, { headers: HEADERS });
  };
}

interface Pouring {
  /** Given what is to be told of progress from now on. */
  readonly onHeard: (tell: (share: number) => void) => void;
  readonly onGone: () => void;
}

function pour(ending: Promise<object>, { onHeard, onGone }: Pouring): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let isOpen = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (line: object) => {
        if (isOpen) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      onHeard((progress) => send({ progress }));
      void ending
        .then(
          (done) => send({ done }),
          (error: unknown) => {
            // Who broke it off hears nothing.
            if (isOpen) send({ problem: problemOf(error) });
          },
        )
        .then(() => {
          if (isOpen) controller.close();
        });
    },
    cancel() {
      isOpen = false;
      onGone();
    },
  });
}
