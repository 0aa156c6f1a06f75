import type { JournalEntry } from "./journal";
import { stateAfter } from "./kept-decision";
import type { OutboxEntry } from "./outbox-entry";
import type { OutboxPorts } from "./outbox-ports";

/** What tabs that are gone left on the device. */
export async function leftOnDevice(ports: OutboxPorts): Promise<JournalEntry[]> {
  const { userId, documentId, tab, journal } = ports;
  const live = await tab.otherLiveTabs();
  const left = (await journal.list({ userId, documentId })).filter(({ tabId }) => !live.has(tabId));
  // Two lost tabs can have left a text each for one segment: the second waits for the next visit.
  return [...new Map(left.toReversed().map((kept) => [kept.segmentId, kept])).values()];
}

/** What was left, as this tab takes it over. */
export function takeOver(kept: JournalEntry): OutboxEntry {
  const { segmentId, text, base, intent, isReplacement } = kept;
  const decision = kept.decision ?? null;
  return {
    segmentId,
    text,
    base,
    intent,
    isReplacement,
    decision,
    inserted: kept.inserted ?? null,
    status: intent === "hold" ? "kept" : "waiting",
    expected: decision ? stateAfter(decision) : intent === "submit" ? "submitted" : null,
    reason: null,
    savedAt: null,
    theirs: null,
  };
}
