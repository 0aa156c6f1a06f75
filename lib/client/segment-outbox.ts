import type { SegmentRow } from "../schemas/segment";
import { classifyFailure, type Failure, retryDelay } from "./classify-failure";
import { carriesText, isDecided, type KeptDecision } from "./kept-decision";
import { leftOnDevice, takeOver } from "./left-on-device";
import { OutboxEntries } from "./outbox-entries";
import { baseOf, NOTHING_TYPED, type OutboxEntry, type Replacement } from "./outbox-entry";
import type { OutboxAction, OutboxPorts } from "./outbox-ports";
import { SegmentQueue } from "./segment-queue";
import { keepOnDevice, type Sent, withDecision, writeEntry } from "./write-entry";

/** A pause in typing after which a draft is saved, in milliseconds. */
const SAVE_DELAY = 500;

/**
 * Carries what people type and decide to the server: journalled on the device first, one write
 * at a time for each segment and in order, each naming the version it is based on, tried again
 * until it is acknowledged or a person must choose.
 */
export class SegmentOutbox {
  readonly entries = new OutboxEntries();
  readonly #ports: OutboxPorts;
  readonly #queue = new SegmentQueue();
  readonly #failures = new Map<string, number>();
  readonly #inFlight = new Set<string>();

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  /** Keeps the text on the device and saves it as a draft after a pause in typing. */
  edit(row: SegmentRow, text: string, replacement?: Replacement): void {
    const before = this.entries.startFrom(row);
    if (text === before.base.text && this.#isUnsent(before)) {
      this.entries.set({ ...before, expected: null });
      this.discard(row.id);
      return;
    }
    const { memoryEntryId } = replacement ?? {};
    const inserted = memoryEntryId === undefined ? before.inserted : { memoryEntryId, text };
    const isReplacement = replacement !== undefined;
    this.#type({ ...before, inserted }, { text, intent: "save", isReplacement });
    this.#schedule(row.id, SAVE_DELAY);
  }

  /** Keeps the text on the device only, until a decision carries it. */
  hold(row: SegmentRow, text: string): void {
    this.#type(this.entries.startFrom(row), { text, intent: "hold", isReplacement: false });
  }

  /** Saves the text and submits it, at once; in a conflict a person must choose first. */
  submit(row: SegmentRow, text: string): void {
    if (this.entries.askConflict(row.id)) return;
    const before = this.entries.startFrom(row);
    this.#type(before, { text, intent: "submit", isReplacement: before.isReplacement });
    this.entries.change(row.id, { expected: "submitted" });
    this.#schedule(row.id, 0);
  }

  /**
   * Runs another write after everything that is on its way for the segment, on the version that
   * this leaves. Gives the stored row, or null when it was refused.
   */
  perform(row: SegmentRow, action: OutboxAction): Promise<SegmentRow | null> {
    const before = this.entries.startFrom(row);
    this.entries.set({ ...before, expected: action.expected ?? before.expected });
    return this.#queue.enqueue(row.id, async () => {
      await this.#send(row.id, false);
      return this.#act(row.id, action);
    });
  }

  /**
   * Sends what was typed in a segment and waits until it is stored. Gives the version that is stored then, or null when
   * the text could not be stored.
   */
  settle(row: SegmentRow): Promise<number | null> {
    this.entries.set(this.entries.startFrom(row));
    return this.#queue.enqueue(row.id, async () => {
      await this.#send(row.id, false);
      const entry = this.entries.get(row.id);
      return entry?.text === null ? entry.base.version : null;
    });
  }

  /** Sends all that was typed, in whichever segment, and waits. Gives whether all of it is stored then. */
  async settleAll(): Promise<boolean> {
    for (const { segmentId } of this.entries.values()) this.#sendSoon(segmentId, false);
    await this.#queue.settled();
    return this.entries.summary().unsaved === 0;
  }

  /** Sends every text that waits for a pause in typing, now. */
  flush(isLeaving = false): void {
    for (const segmentId of this.#queue.scheduled()) this.#sendSoon(segmentId, isLeaving);
  }

  /** Tries every text again that could not be sent. */
  retry(): void {
    for (const { segmentId, status } of this.entries.values()) {
      if (status === "kept" || status === "signed-out") this.#sendSoon(segmentId, false);
    }
  }

  /** Takes over what tabs that are gone left on the device, and sends it. Gives how many texts. */
  async restore(): Promise<number> {
    const { tab, journal } = this.#ports;
    let restored = 0;
    for (const kept of await leftOnDevice(this.#ports)) {
      const { segmentId } = kept;
      // What is typed here already comes first; the other text waits for the next visit.
      if (typeof this.entries.get(segmentId)?.text === "string") continue;
      restored += 1;
      this.entries.set(takeOver(kept));
      await this.#journalise(segmentId);
      if (kept.tabId !== tab.tabId) await journal.remove(kept);
      this.#schedule(segmentId, 0);
    }
    return restored;
  }

  /** Ends a conflict: `text` is saved on top of what the other person stored, which stays a revision. */
  keepMine(segmentId: string, text: string): void {
    const entry = this.entries.get(segmentId);
    if (!entry?.theirs) return;
    const base = baseOf(entry.theirs);
    this.#type(
      { ...entry, base, theirs: null, status: "waiting" },
      { text, intent: entry.intent, isReplacement: true },
    );
    this.#schedule(segmentId, 0);
  }

  /** Ends a conflict: the other person's text stays, mine becomes a revision. */
  async takeTheirs(segmentId: string): Promise<void> {
    const entry = this.entries.get(segmentId);
    if (!entry?.theirs || entry.text === null) return;
    try {
      await this.#ports.keep({ segmentId, text: entry.text });
      this.entries.change(segmentId, { base: baseOf(entry.theirs), expected: null });
      this.discard(segmentId);
    } catch (error) {
      this.#ports.onProblem(segmentId, classifyFailure(error).reason);
    }
  }

  /** Forgets the typed text. */
  discard(segmentId: string): void {
    this.#queue.cancel(segmentId);
    this.#failures.delete(segmentId);
    this.entries.change(segmentId, NOTHING_TYPED);
    const { userId, tab, journal } = this.#ports;
    void journal.remove({ userId, tabId: tab.tabId, segmentId }).catch(() => undefined);
  }

  /** Lets timers run: a page that comes back may open what it closed. */
  open(): void {
    this.#queue.open();
  }

  /** Sends what waits and tries nothing again: the journal has the rest. */
  close(): void {
    this.flush();
    this.#queue.close();
  }

  /** Whether the server has seen nothing of what was typed, so that taking it back leaves no trace. */
  #isUnsent({ segmentId, status }: OutboxEntry): boolean {
    return (status === "idle" || status === "waiting") && !this.#inFlight.has(segmentId);
  }

  #type(before: OutboxEntry, typed: Pick<Sent, "text" | "intent" | "isReplacement">): void {
    const isReplacement = typed.isReplacement || (before.text !== null && before.isReplacement);
    const status = before.status === "conflict" ? "conflict" : "waiting";
    const anew = { isReplacement, status, decision: null, expected: null, reason: null } as const;
    this.entries.set({ ...before, ...typed, ...anew });
    void this.#journalise(before.segmentId);
  }

  #journalise(segmentId: string): Promise<void> {
    return keepOnDevice(this.#ports, this.entries.get(segmentId));
  }

  #schedule(segmentId: string, delay: number): void {
    this.#queue.schedule(segmentId, delay, () => this.#sendSoon(segmentId, false));
  }

  #sendSoon(segmentId: string, isLeaving: boolean): void {
    this.#queue.cancel(segmentId);
    void this.#queue.enqueue(segmentId, () => this.#send(segmentId, isLeaving));
  }

  async #send(segmentId: string, isLeaving: boolean): Promise<void> {
    const entry = this.entries.get(segmentId);
    if (!entry || entry.text === null || entry.intent === "hold" || entry.theirs) return;
    const sent: Sent = { ...entry, text: entry.text };
    this.entries.change(segmentId, { status: "saving" });
    this.#inFlight.add(segmentId);
    try {
      this.#acknowledge(await writeEntry(this.#ports, sent, isLeaving), sent);
    } catch (error) {
      this.#fail(segmentId, sent, classifyFailure(error));
    } finally {
      this.#inFlight.delete(segmentId);
    }
  }

  #acknowledge(row: SegmentRow, sent: Sent): void {
    this.#failures.delete(row.id);
    this.#ports.onRow(row);
    const entry = this.entries.get(row.id);
    const isSame = entry?.text === sent.text && entry.intent === sent.intent;
    this.entries.change(row.id, { base: baseOf(row), savedAt: this.#ports.now() });
    if (isSame && entry.decision === sent.decision) {
      this.entries.change(row.id, { expected: null });
      if (sent.decision && !carriesText(sent.decision, sent.text)) this.#endDecision(sent);
      else this.discard(row.id);
    } else {
      this.entries.change(row.id, { status: "waiting", isReplacement: false });
      void this.#journalise(row.id);
      if (!this.#queue.scheduled().includes(row.id)) this.#schedule(row.id, SAVE_DELAY);
    }
  }

  #fail(segmentId: string, sent: Sent, failure: Failure): void {
    if (failure.kind === "stale" && sent.decision) {
      this.#settleStaleDecision(failure.current, sent, sent.decision);
    } else if (failure.kind === "stale") {
      this.#settleStale(failure.current, sent, failure.reason);
    } else if (failure.kind === "retry") {
      const failures = (this.#failures.get(segmentId) ?? 0) + 1;
      this.#failures.set(segmentId, failures);
      this.entries.change(segmentId, { status: "kept", reason: failure.reason });
      this.#schedule(segmentId, retryDelay(failures));
    } else if (failure.kind === "signed-out") {
      this.entries.change(segmentId, { status: "signed-out", reason: failure.reason });
    } else {
      this.#refuse(segmentId, sent, failure.reason);
    }
  }

  /** Nothing of a refused decision remains, but a typed text does. */
  #refuse(segmentId: string, sent: Sent, reason: string): void {
    this.entries.change(segmentId, { expected: null });
    const isTyped = this.entries.get(segmentId)?.text !== sent.base.text;
    if (sent.decision) this.#endDecision(sent);
    else if (isTyped) this.entries.change(segmentId, { status: "refused", reason });
    else this.discard(segmentId);
    this.#ports.onProblem(segmentId, reason);
  }

  /** The stored row moved on: perhaps by our own lost answer, perhaps by somebody else. */
  #settleStale(current: SegmentRow, sent: Sent, reason: string): void {
    const isStored = current.target === sent.text;
    const isSubmitted = current.state === "submitted";
    const isUntouched = current.target === sent.base.text && current.state === sent.base.state;
    if (isStored && (sent.intent === "save" || isSubmitted)) {
      this.#acknowledge(current, sent);
      return;
    }
    this.#ports.onRow(current);
    if (isStored || isUntouched) {
      this.entries.change(current.id, { base: baseOf(current), status: "waiting" });
      this.#schedule(current.id, 0);
    } else if (this.entries.get(current.id)?.text === sent.base.text) {
      this.#refuse(current.id, sent, reason);
    } else {
      this.entries.change(current.id, { status: "conflict", expected: null, theirs: current });
    }
  }

  /** The row moved on while a decision waited: decided by our own lost answer, or not what was decided on any more. */
  #settleStaleDecision(current: SegmentRow, sent: Sent, decision: KeptDecision): void {
    const { base } = sent;
    if (isDecided(current, decision, { userId: this.#ports.userId, text: base.text })) {
      this.#acknowledge(current, sent);
    } else if (current.target === base.text && current.state === base.state) {
      this.#ports.onRow(current);
      this.entries.change(current.id, { base: baseOf(current), status: "waiting" });
      this.#schedule(current.id, 0);
    } else {
      this.#refuse(current.id, sent, "decision-outdated");
      this.#meetStale(current);
    }
  }

  /** Nothing of a decision waits any more, but a typed text that it did not take along does. */
  #endDecision({ segmentId, base }: Pick<OutboxEntry, "segmentId" | "base">): void {
    const entry = this.entries.get(segmentId);
    if (!entry || entry.intent !== "decide") return;
    if (entry.text === base.text) return this.discard(segmentId);
    this.entries.change(segmentId, { intent: "hold", status: "waiting", decision: null });
    void this.#journalise(segmentId);
  }

  /** Keeps a decision on the device that the server could not be told. */
  #keepDecision(entry: OutboxEntry, decision: KeptDecision): Sent {
    const kept = withDecision(entry, decision);
    this.entries.set(kept);
    void this.#journalise(entry.segmentId);
    return kept;
  }

  /** Another decision, while one waits on the device. */
  #decideAnew(entry: OutboxEntry, action: OutboxAction): void {
    if (action.decision) {
      this.#keepDecision(entry, action.decision);
    } else if (action.isUndo) {
      this.entries.change(entry.segmentId, { expected: null });
      this.#endDecision(entry);
    } else {
      this.#ports.onProblem(entry.segmentId, entry.reason ?? "unexpected");
    }
  }

  async #act(segmentId: string, action: OutboxAction): Promise<SegmentRow | null> {
    const entry = this.entries.get(segmentId);
    if (entry?.decision) {
      this.#decideAnew(entry, action);
      return null;
    }
    if (!entry || (entry.text !== null && entry.intent !== "hold")) {
      this.#endAction(segmentId, action);
      this.#ports.onProblem(segmentId, entry?.reason ?? "unexpected");
      return null;
    }
    try {
      const row = await action.write(entry.base.version);
      this.#ports.onRow(row);
      this.entries.change(segmentId, { base: baseOf(row), savedAt: this.#ports.now() });
      this.#endAction(segmentId, action);
      if (action.decision && carriesText(action.decision, entry.text)) this.discard(segmentId);
      return row;
    } catch (error) {
      this.#failAction(entry, action, classifyFailure(error));
      return null;
    }
  }

  #failAction({ segmentId, text }: OutboxEntry, action: OutboxAction, failure: Failure): void {
    const now = this.entries.get(segmentId);
    const isPassing = failure.kind === "retry" || failure.kind === "signed-out";
    if (isPassing && action.decision && now?.text === text) {
      this.#fail(segmentId, this.#keepDecision(now, action.decision), failure);
      return;
    }
    this.#endAction(segmentId, action);
    if (failure.kind === "stale") this.#meetStale(failure.current);
    if (failure.kind === "signed-out") this.entries.change(segmentId, { status: "signed-out" });
    this.#ports.onProblem(segmentId, failure.reason);
  }

  /** A held text on a row that moved on is a conflict; without one the new row speaks for itself. */
  #meetStale(current: SegmentRow): void {
    this.#ports.onRow(current);
    const entry = this.entries.get(current.id);
    if (entry && entry.text !== null && current.target !== entry.base.text) {
      this.entries.change(current.id, { status: "conflict", theirs: current });
    } else {
      this.entries.change(current.id, { base: baseOf(current) });
    }
  }

  #endAction(segmentId: string, { expected }: OutboxAction): void {
    if (this.entries.get(segmentId)?.expected === expected) {
      this.entries.change(segmentId, { expected: null });
    }
  }
}
