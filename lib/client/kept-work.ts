import type { Journal, JournalEntry, KeptPlace } from "./journal";
import type { TabIdentity } from "./tab-identity";

/** A document with changes that are on this device only. */
export interface KeptWork extends KeptPlace {
  readonly documentId: string;
  /** Segments that have such a change. */
  readonly count: number;
}

/** What a person left on this device in any document, in tabs that are gone. */
export async function workLeft(
  userId: string,
  { journal, tab }: { readonly journal: Journal; readonly tab: TabIdentity },
): Promise<KeptWork[]> {
  const live = await tab.otherLiveTabs();
  return byDocument((await journal.listAll(userId)).filter(({ tabId }) => !live.has(tabId)));
}

/** What the server has not acknowledged yet of what a person typed on this device, in any tab. */
export async function workUnsent(userId: string, journal: Journal): Promise<KeptWork[]> {
  return byDocument(await journal.listAll(userId));
}

function byDocument(entries: readonly JournalEntry[]): KeptWork[] {
  const documents = new Map<string, { place: KeptPlace; segments: Set<string> }>();
  for (const { documentId, place, segmentId } of entries) {
    if (!place) continue;
    const known = documents.get(documentId) ?? { place, segments: new Set() };
    known.segments.add(segmentId);
    documents.set(documentId, known);
  }
  return Array.from(documents, ([documentId, { place, segments }]) => ({
    ...place,
    documentId,
    count: segments.size,
  }));
}
