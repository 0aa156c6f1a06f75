import type { QueryClient } from "@tanstack/react-query";
import type { OutlineItem } from "../schemas/segment";
import { DocumentEvents } from "./document-events";
import { announcePlace, leaveDocument } from "./live-calls";
import { LiveRows } from "./live-rows";
import { PeopleHereStore } from "./people-here";
import { PlaceAnnouncer } from "./place-announcer";
import { queryKeys } from "./query-keys";

/** What a page and the others on its document know of each other. */
export class LiveDocument {
  readonly people: PeopleHereStore;
  readonly place: PlaceAnnouncer;
  readonly #rows: LiveRows;
  readonly #events: DocumentEvents;
  readonly #listeners = new Set<(items: readonly OutlineItem[]) => void>();

  /** Follows the document from the event `since`, or from a moment ago. */
  constructor(
    client: QueryClient,
    { userId, documentId, tabId }: { userId: string; documentId: string; tabId: string },
    since?: string,
  ) {
    this.people = new PeopleHereStore(userId);
    this.place = new PlaceAnnouncer({
      announce: (place) => announcePlace({ documentId, tabId, ...place }),
      leave: () => leaveDocument({ documentId, tabId }),
    });
    this.#rows = new LiveRows(client, documentId, (items) => {
      for (const listener of this.#listeners) listener(items);
    });
    this.#events = new DocumentEvents(
      { documentId, since },
      {
        onChange: (change) => this.#rows.hear(change),
        onMissed: () => this.#rows.hearGap(),
        onPeople: (people) => this.people.set(people),
        onTold: () => void client.invalidateQueries({ queryKey: queryKeys.notifications }),
        onOpen: () => {
          this.place.open();
          void client.invalidateQueries({ queryKey: queryKeys.notifications });
        },
        onClosed: () => {
          this.place.close();
          this.people.set([]);
        },
      },
    );
  }

  /** Hears of the segments that others changed, as they are now. */
  readonly onItems = (listener: (items: readonly OutlineItem[]) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to listen, or goes on. */
  start(): void {
    this.#events.start();
  }

  /** Stops listening for now; what happens meanwhile is made up for. */
  stop(): void {
    this.#events.stop();
  }

  /** Goes, and says so. */
  leave(): void {
    this.place.leave();
    this.#events.stop();
  }

  /** Waits with what others do until `resume`: one changes rows oneself. */
  pause(): void {
    this.#rows.pause();
  }

  /** Shows what others did meanwhile. */
  resume(): void {
    this.#rows.resume();
  }

  /** Reads whatever is shown of the document anew. */
  refresh(): Promise<void> {
    return this.#rows.refresh();
  }

  /** Shows what was held back while one wrote. */
  release(): void {
    this.#rows.release();
  }
}
