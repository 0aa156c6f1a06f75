import type { QueryClient } from "@tanstack/react-query";
import type { LiveChange } from "../schemas/live";
import { MAX_NAMED_ROWS, type Outline, type OutlineItem } from "../schemas/segment";
import { cachedRow, refreshRows, storeRow } from "./cached-segments";
import { readOutline, readSegments, WHOLE_DOCUMENT } from "./document-calls";
import { heldRowsOf } from "./held-rows";
import { outlineItemOf, replaceOutline } from "./patch-outline";
import { queryKeys } from "./query-keys";

/** Changes of this long are looked up together, in milliseconds. */
const GATHER_MS = 100;

/**
 * The least between two look-ups, in milliseconds: fifty people who type are one request and a half a second for each of
 * them, and what they save still appears within a second.
 */
const PACE_MS = 700;

interface Gathered {
  /** The ids of the changed segments. */
  readonly ids: Set<string>;
  isAny: boolean;
  isMoved: boolean;
}

const nothing = (): Gathered => ({ ids: new Set(), isAny: false, isMoved: false });

/** Brings what others wrote into everything that is shown of a document, and nothing more than that. */
export class LiveRows {
  readonly #client: QueryClient;
  readonly #documentId: string;
  readonly #onItems: (items: readonly OutlineItem[]) => void;
  #gathered = nothing();
  #lookedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tail = Promise.resolve();
  #isPaused = false;

  /** `onItems` hears of the segments that somebody else changed, as they are now. */
  constructor(
    client: QueryClient,
    documentId: string,
    onItems: (items: readonly OutlineItem[]) => void,
  ) {
    this.#client = client;
    this.#documentId = documentId;
    this.#onItems = onItems;
  }

  /** Takes a change that the server tells of. */
  hear({ kind, segments }: LiveChange): void {
    if (kind === "moved") this.#gathered.isMoved = true;
    if (segments === null) this.#gathered.isAny = true;
    for (const [id, version, position] of segments ?? []) {
      void this.#client.invalidateQueries({ queryKey: queryKeys.history(id) });
      if (kind === "comments") {
        void this.#client.invalidateQueries({ queryKey: queryKeys.comments(id) });
      }
      const shown = cachedRow(this.#client, this.#documentId, position);
      const isKnown = shown?.id === id && shown.version >= version;
      if (kind !== "rows" || !isKnown) this.#gathered.ids.add(id);
    }
    this.#lookSoon();
  }

  /** Something was missed: whatever is shown is read anew. */
  hearGap(): void {
    void this.#client.invalidateQueries({ queryKey: queryKeys.allComments });
    this.#gathered.isAny = true;
    this.#lookSoon();
  }

  /** Shows the rows that were held back and that nobody writes in any more. */
  release(): void {
    for (const row of heldRowsOf(this.#client).free()) {
      storeRow(this.#client, this.#documentId, row);
    }
  }

  /**
   * Looks nothing up while one changes rows oneself: two readings at once would cut each other short, and what is shown when
   * the change is done would be from before it.
   */
  pause(): void {
    this.#isPaused = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Looks up what others did meanwhile. */
  resume(): void {
    this.#isPaused = false;
    this.#lookSoon();
  }

  /** Reads whatever is shown anew; what was told of until now is in it. */
  async refresh(): Promise<void> {
    this.#gathered = nothing();
    await this.#tail;
    await refreshRows(this.#client, this.#documentId);
  }

  #lookSoon(): void {
    const { ids, isAny, isMoved } = this.#gathered;
    if (this.#isPaused) return;
    if (!isAny && !isMoved && ids.size === 0) return;
    const pace = this.#lookedAt + PACE_MS - Date.now();
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#lookedAt = Date.now();
        const gathered = this.#gathered;
        this.#gathered = nothing();
        // What cannot be read now is read when the connection is back, which tells that something was missed.
        this.#tail = this.#tail.then(() => this.#look(gathered)).catch(() => undefined);
      },
      Math.max(GATHER_MS, pace),
    );
  }

  async #look({ ids, isAny, isMoved }: Gathered): Promise<void> {
    if (isMoved) await refreshRows(this.#client, this.#documentId);
    else if (isAny || ids.size > MAX_NAMED_ROWS) await this.#readAnew();
    else await this.#readRows([...ids]);
  }

  async #readRows(ids: readonly string[]): Promise<void> {
    const held = heldRowsOf(this.#client);
    const rows = await readSegments(this.#documentId, ids, AbortSignal.timeout(30_000));
    for (const row of rows) {
      const shown = cachedRow(this.#client, this.#documentId, row.position);
      if (held.admit(shown, row) === row) storeRow(this.#client, this.#documentId, row);
    }
    this.#onItems(rows.map(outlineItemOf));
  }

  /** The lists keep their segments, so that they stand still under the hands of who works in them. */
  async #readAnew(): Promise<void> {
    const client = this.#client;
    const documentId = this.#documentId;
    const fresh = await readOutline(documentId, WHOLE_DOCUMENT, AbortSignal.timeout(30_000));
    this.#onItems(fresh.items);
    const key = queryKeys.outline(documentId, WHOLE_DOCUMENT);
    const whole = client.getQueryData<Outline>(key);
    if (whole && !hasSameRows(whole, fresh)) return refreshRows(client, documentId);
    client.setQueriesData<Outline>({ queryKey: queryKeys.outlines(documentId) }, (outline) =>
      outline ? replaceOutline(outline, fresh) : outline,
    );
    const windows = queryKeys.segmentWindows(documentId);
    client.removeQueries({ queryKey: windows, type: "inactive" });
    await Promise.all([
      client.invalidateQueries({ queryKey: windows }),
      client.invalidateQueries({ queryKey: queryKeys.words(documentId) }),
      client.invalidateQueries({ queryKey: queryKeys.histories }),
      client.invalidateQueries({ queryKey: queryKeys.versions(documentId) }),
    ]);
  }
}

function hasSameRows(before: Outline, after: Outline): boolean {
  return (
    before.items.length === after.items.length &&
    before.items.every(({ id }, index) => id === after.items[index]?.id)
  );
}
