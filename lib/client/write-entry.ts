import type { SegmentRow } from "../schemas/segment";

import { type KeptDecision, stateAfter } from "./kept-decision";
import { type OutboxEntry, takenFrom } from "./outbox-entry";
import type { OutboxPorts } from "./outbox-ports";

/** An entry with something to send, as it goes over the wire. */
export type Sent = Omit<OutboxEntry, "text"> & { readonly text: string };

/** Sends what an entry holds: a decision, a submission or a draft. */
export function writeEntry(
  ports: OutboxPorts,
  sent: Sent,
  isLeaving: boolean,
): Promise<SegmentRow> {
  const { segmentId, text, base, intent, isReplacement, decision } = sent;
  const place = { segmentId, version: base.version };
  if (decision) return ports.decide({ ...place, ...decision });
  const input = { ...place, text, ...takenFrom(sent) };
  return intent === "submit"
    ? ports.submit(input, isLeaving)
    : ports.save({ ...input, isReplacement }, isLeaving);
}

/** The entry with a decision that waits, whether or not something was typed. */
export function withDecision(entry: OutboxEntry, decision: KeptDecision): Sent {
  const text = entry.text ?? entry.base.text;
  return { ...entry, text, intent: "decide", decision, expected: stateAfter(decision) };
}

/** A journal that fails (private windows, full disk) must not stop the typing: the save goes on. */
export async function keepOnDevice(
  { userId, documentId, place, tab, journal }: OutboxPorts,
  entry: OutboxEntry | undefined,
): Promise<void> {
  if (!entry || entry.text === null) return;
  const { segmentId, text, base, intent, isReplacement, inserted, decision } = entry;
  const owner = { userId, documentId, place, tabId: tab.tabId, segmentId };
  await journal
    .put({ ...owner, text, base, intent, isReplacement, inserted, decision })
    .catch(() => undefined);
}
