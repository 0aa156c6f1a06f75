import { ServerEvents } from "./server-events";

/**
 * Hears when the reader has other notifications, over a stream of its own; not while the page follows a document, whose stream tells
 * that too: browsers give a site six connections at a time without HTTP/2.
 */
export class NotificationEvents {
  readonly #events: ServerEvents;
  #isOn = false;
  #carriers = 0;

  constructor(onTold: () => void) {
    this.#events = new ServerEvents(
      { path: "/notifications/events" },
      {
        // What happened while there was no stream is asked for when there is one.
        onEvent: ({ event }) => (event === "told" || event === "hello") && onTold(),
        onOpen: () => undefined,
        onClosed: () => undefined,
      },
    );
  }

  /** Begins to listen, or goes on. */
  start(): void {
    this.#isOn = true;
    this.#settle();
  }

  /** Stops listening for now. */
  stop(): void {
    this.#isOn = false;
    this.#settle();
  }

  /** Leaves it to another stream to tell, until what it gives is called. */
  readonly leaveToOther = (): (() => void) => {
    this.#carriers += 1;
    this.#settle();
    return () => {
      this.#carriers -= 1;
      this.#settle();
    };
  };

  #settle(): void {
    if (this.#isOn && this.#carriers === 0) this.#events.start();
    else this.#events.stop();
  }
}
