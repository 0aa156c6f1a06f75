import type { AnnouncePlace } from "../schemas/live";

/** The server forgets whom it does not hear of for three times this long, in milliseconds. */
const HEARTBEAT = 10_000;

/** Typing is told of when it begins, and again after this long, not at every key, in milliseconds. */
const TYPING_INTERVAL = 4_000;

/** A pause in typing that ends it, in milliseconds. */
const TYPING_PAUSE = 6_000;

/** How one's place is told of. */
export interface AnnouncerPorts {
  readonly announce: (place: Pick<AnnouncePlace, "segmentId" | "isTyping">) => Promise<unknown>;
  readonly leave: () => Promise<unknown>;
}

/** Tells the others where one is and whether one types, while the connection stands. */
export class PlaceAnnouncer {
  readonly #ports: AnnouncerPorts;
  #segmentId: string | null = null;
  #isTyping = false;
  #isOpen = false;
  #toldTypingAt = 0;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: AnnouncerPorts) {
    this.#ports = ports;
  }

  /** The connection stands: tells at once, and from time to time. */
  open(): void {
    this.#isOpen = true;
    this.#tell();
    this.#heartbeat ??= setInterval(() => this.#tell(), HEARTBEAT);
  }

  /** Tells nothing for now: it ends by itself on the others' screens. */
  close(): void {
    this.#isOpen = false;
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }

  /** One is on this segment now. */
  goTo(segmentId: string | null): void {
    if (segmentId === this.#segmentId) return;
    this.#segmentId = segmentId;
    this.#endTyping();
    this.#tell();
  }

  /** One typed a key in the segment. */
  type(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#endTyping();
      this.#tell();
    }, TYPING_PAUSE);
    const isKnown = this.#isTyping && Date.now() - this.#toldTypingAt < TYPING_INTERVAL;
    this.#isTyping = true;
    if (!isKnown) this.#tell();
  }

  /** One goes, while the page does. */
  leave(): void {
    if (this.#isOpen) void this.#ports.leave().catch(() => undefined);
    this.#endTyping();
    this.close();
  }

  #endTyping(): void {
    clearTimeout(this.#pause);
    this.#isTyping = false;
  }

  #tell(): void {
    if (!this.#isOpen) return;
    if (this.#isTyping) this.#toldTypingAt = Date.now();
    const place = { segmentId: this.#segmentId, isTyping: this.#isTyping };
    // What fails is told again with the next heartbeat.
    void this.#ports.announce(place).catch(() => undefined);
  }
}
