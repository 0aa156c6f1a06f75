import * as z from "zod";
import { PackedOutline, unpackOutline } from "../schemas/packed-outline";
import { DocumentWithProgress } from "../schemas/project";
import { type Outline, SegmentRow, SegmentVersions } from "../schemas/segment";
import { callApi } from "./call-api";

/** What the outline is narrowed to; an empty string leaves that part out. */
export interface OutlineFilter {
  /** Comma-separated states. */
  readonly state: string;
  /** `any`, `none`, `serious`, or the ids of checks, separated by commas. */
  readonly flag: string;
  readonly text: string;
  /** Found in this side alone. */
  readonly source: string;
  readonly target: string;
  /** Who edited it last: `me`, or part of a name, or a whole e-mail address. */
  readonly editor: string;
  readonly comments: "" | "open";
  readonly links: "" | "doubtful";
  /** What the reader was given to do, or what they submitted and was sent back. */
  readonly mine: "" | "assigned" | "returned";
  /** Only where the target is still the machine's, or no longer is. */
  readonly edits?: "" | "untouched" | "edited";
  /** Only what this person submitted. */
  readonly by?: string;
  /** Only what a sample has drawn; as its rest, only what it has left. */
  readonly sample?: string;
  readonly part?: "" | "rest";
  /** The least sure link first, what most likely needs work first, or the order of the document. */
  readonly order: "" | "doubt" | "risk";
}

/** The filter that leaves every segment. */
export const WHOLE_DOCUMENT: OutlineFilter = {
  state: "",
  flag: "",
  text: "",
  source: "",
  target: "",
  editor: "",
  comments: "",
  links: "",
  mine: "",
  order: "",
};

/** The filter as a request has it. */
export function filterQuery(filter: Readonly<Partial<OutlineFilter>>): string {
  const parts = Object.entries(filter).filter(([, value]) => value !== "");
  return new URLSearchParams(parts).toString();
}

/** The segments that the filter leaves, in its order, and the counts of the whole document. */
export async function readOutline(
  documentId: string,
  filter: OutlineFilter,
  signal: AbortSignal,
): Promise<Outline> {
  const path = `/documents/${documentId}/outline?${filterQuery(filter)}`;
  return unpackOutline(await callApi({ path, answer: PackedOutline, signal }));
}

/** Source words of a document by state. */
export async function readStateWords(
  documentId: string,
  signal: AbortSignal,
): Promise<DocumentWithProgress["words"]> {
  return (await callApi({ path: `/documents/${documentId}`, answer: DocumentWithProgress, signal }))
    .words;
}

/** The rows whose positions lie in `[from, to)`. */
export function listSegments(
  documentId: string,
  range: { from: number; to: number },
  signal: AbortSignal,
): Promise<SegmentRow[]> {
  const path = `/documents/${documentId}/segments?from=${range.from}&to=${range.to}`;
  return callApi({ path, answer: z.array(SegmentRow), signal });
}

/** What the rows whose positions lie in `[from, to)` can be compared with. */
export function listVersions(
  documentId: string,
  range: { from: number; to: number },
  signal: AbortSignal,
): Promise<SegmentVersions[]> {
  const path = `/documents/${documentId}/segments/versions?from=${range.from}&to=${range.to}`;
  return callApi({ path, answer: z.array(SegmentVersions), signal });
}

/** The rows of the document that have these ids, at most `MAX_NAMED_ROWS`. */
export function readSegments(
  documentId: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<SegmentRow[]> {
  const path = `/documents/${documentId}/segments/named?ids=${ids.join(",")}`;
  return callApi({ path, answer: z.array(SegmentRow), signal });
}
