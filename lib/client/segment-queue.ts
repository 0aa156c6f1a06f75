/** Runs the writes of each segment one after the other, at once or after a pause. */
export class SegmentQueue {
  readonly #tails = new Map<string, Promise<void>>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #isOpen = true;

  /** The segments with a write that waits for its pause to end. */
  scheduled(): string[] {
    return [...this.#timers.keys()];
  }

  /** Runs a task after everything that is on its way for the segment. */
  enqueue<Result>(segmentId: string, task: () => Promise<Result>): Promise<Result> {
    const run = (this.#tails.get(segmentId) ?? Promise.resolve()).then(task);
    const tail = run.then(
      () => undefined,
      () => undefined,
    );
    this.#tails.set(segmentId, tail);
    return run;
  }

  /** Calls `run` after a pause, in place of what waits for one; never once the queue is closed. */
  schedule(segmentId: string, delay: number, run: () => void): void {
    this.cancel(segmentId);
    if (this.#isOpen) this.#timers.set(segmentId, setTimeout(run, delay));
  }

  cancel(segmentId: string): void {
    clearTimeout(this.#timers.get(segmentId));
    this.#timers.delete(segmentId);
  }

  /** Waits until all that runs now is done. */
  async settled(): Promise<void> {
    await Promise.all(this.#tails.values());
  }

  open(): void {
    this.#isOpen = true;
  }

  close(): void {
    this.#isOpen = false;
  }
}
