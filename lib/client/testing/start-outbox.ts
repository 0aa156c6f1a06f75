import { vi } from "vitest";
import type { SegmentRow } from "../../schemas/segment";
import { ApiProblem } from "../call-api";
import type { Journal, JournalEntry } from "../journal";
import type { OutboxPorts } from "../outbox-ports";
import { SegmentOutbox } from "../segment-outbox";
import { segmentRow } from "./segment-row";

export const ID = "0192f0c1-0000-7000-8000-000000000001";
const PROJECT = "0192f0c1-0000-7000-8000-0000000000bb";
export const DOCUMENT = "0192f0c1-0000-7000-8000-0000000000aa";

export const row = (changes: Partial<SegmentRow> = {}): SegmentRow =>
  segmentRow({
    id: ID,
    source: "The house.",
    machineTarget: "La maison.",
    target: "La maison.",
    state: "initial",
    origin: "mt",
    ...changes,
  });

export function memoryJournal(): Journal & { readonly kept: Map<string, JournalEntry> } {
  const kept = new Map<string, JournalEntry>();
  const name = (key: { tabId: string; segmentId: string }) => `${key.tabId}/${key.segmentId}`;
  return {
    kept,
    put: async (entry) => void kept.set(name(entry), entry),
    remove: async (key) => void kept.delete(name(key)),
    listAll: async (userId) => [...kept.values()].filter((entry) => entry.userId === userId),
    list: async ({ userId }) => [...kept.values()].filter((entry) => entry.userId === userId),
  };
}

export const stale = (current: SegmentRow) =>
  new ApiProblem({ code: "conflict", reason: "stale-version", details: { current } });
export const offline = () => new ApiProblem({ code: "offline", reason: "offline", details: {} });

export function start() {
  const journal = memoryJournal();
  let stored = row();
  const write = (state: SegmentRow["state"]) => (input: { version: number; text: string }) => {
    if (input.version !== stored.version) return Promise.reject(stale(stored));
    stored = { ...stored, target: input.text, state, version: stored.version + 1 };
    return Promise.resolve(stored);
  };
  const ports = {
    userId: "anna",
    documentId: DOCUMENT,
    place: { projectId: PROJECT, title: "A book" },
    tab: { tabId: "tab-1", otherLiveTabs: async () => new Set<string>(["live"]) },
    journal,
    save: vi.fn<OutboxPorts["save"]>(write("draft")),
    submit: vi.fn<OutboxPorts["submit"]>(write("submitted")),
    decide: vi.fn<OutboxPorts["decide"]>(),
    keep: vi.fn<OutboxPorts["keep"]>(async () => 1),
    now: () => 1_000,
    onRow: vi.fn<OutboxPorts["onRow"]>(),
    onProblem: vi.fn<OutboxPorts["onProblem"]>(),
  };
  const elsewhere = (changes: Partial<SegmentRow>) => {
    stored = { ...stored, version: stored.version + 1, ...changes };
  };
  return { outbox: new SegmentOutbox(ports), ports, journal, elsewhere, stored: () => stored };
}
