import type { PreviewFixes } from "../schemas/fixes";
import type { OutlineFilter } from "./document-calls";
import type { AskedSearch } from "./replacement-calls";

const partsOf = (filter: OutlineFilter) => [
  filter.state,
  filter.flag,
  filter.text,
  filter.source,
  filter.target,
  filter.editor,
  filter.comments,
  filter.links,
  filter.mine,
  filter.edits ?? "",
  filter.by ?? "",
  filter.sample ?? "",
  filter.part ?? "",
  filter.order,
];

/** The keys of everything that the browser caches of a document, in one place so that writes find them. */
export const queryKeys = {
  outlines: (documentId: string) => ["outline", documentId] as const,
  outline: (documentId: string, filter: OutlineFilter) =>
    ["outline", documentId, ...partsOf(filter)] as const,
  segmentWindows: (documentId: string) => ["segments", documentId] as const,
  segmentWindow: (documentId: string, window: number) => ["segments", documentId, window] as const,
  versions: (documentId: string) => ["versions", documentId] as const,
  versionsWindow: (documentId: string, window: number) => ["versions", documentId, window] as const,
  words: (documentId: string) => ["words", documentId] as const,
  histories: ["history"] as const,
  history: (segmentId: string) => ["history", segmentId] as const,
  link: (segmentId: string, version: number) => ["link", segmentId, version] as const,
  realignment: (documentId: string, segmentId: string) =>
    ["realignment", documentId, segmentId] as const,
  rulePreview: (projectId: string, fingerprint: string) =>
    ["rule-preview", projectId, fingerprint] as const,
  members: (projectId: string) => ["members", projectId] as const,
  recheck: (projectId: string) => ["recheck", projectId] as const,
  checks: (projectId: string) => ["checks", projectId] as const,
  fixes: ({ documentId, flagId, scope }: PreviewFixes) =>
    ["fixes", documentId, flagId, scope] as const,
  allHits: (documentId: string) => ["hits", documentId] as const,
  hits: (documentId: string, search: AskedSearch) => ["hits", documentId, search] as const,
  shownHits: (
    documentId: string,
    search: Omit<AskedSearch, "filter"> & { readonly ids: readonly string[] },
  ) => ["hits", documentId, "shown", search] as const,
  sample: (documentId: string, sampleId: string) => ["sample", documentId, sampleId] as const,
  changes: (documentId: string) => ["changes", documentId] as const,
  filteredChanges: (documentId: string, filter: OutlineFilter) =>
    ["changes", documentId, ...partsOf(filter)] as const,
  changePlaces: (documentId: string, key: string, filter: OutlineFilter) =>
    ["changes", documentId, ...partsOf(filter), key] as const,
  steps: (documentId: string) => ["steps", documentId] as const,
  allComments: ["comments"] as const,
  notifications: ["notifications"] as const,
  people: (projectId: string) => ["people", projectId] as const,
  dismissals: (documentId: string, filter: OutlineFilter) =>
    [
      "dismissals",
      documentId,
      filter.state,
      filter.flag,
      filter.text,
      filter.comments,
      filter.links,
      filter.mine,
    ] as const,
  termbase: (projectId: string) => ["termbase", projectId] as const,
  terms: (projectId: string, text: string, page: number) =>
    ["termbase", projectId, "list", text, page] as const,
  termConflicts: (projectId: string) => ["termbase", projectId, "conflicts"] as const,
  segmentTerms: (projectId: string, segmentId: string, source: string) =>
    ["termbase", projectId, "segment", segmentId, source] as const,
  termRecheck: (projectId: string) => ["term-recheck", projectId] as const,
  memory: (projectId: string) => ["memory", projectId] as const,
  memorySummary: (projectId: string) => ["memory", projectId, "summary"] as const,
  repetitions: (segmentId: string) => ["repetitions", segmentId] as const,
  matches: (projectId: string, segmentId: string, source: string) =>
    ["memory", projectId, "matches", segmentId, source] as const,
  memoryHits: (projectId: string, text: string) => ["memory", projectId, "hits", text] as const,
  comments: (segmentId: string) => ["comments", segmentId] as const,
} as const;
