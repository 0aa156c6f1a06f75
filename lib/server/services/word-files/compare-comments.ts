import { plainText } from "../../../formats/bilingual-docx/plain-text";
import type { BroughtBackFile } from "../../../formats/bilingual-docx/read-bilingual-docx";
import type { FileComment } from "../../../formats/bilingual-docx/read-comments";
import type { PlacedComment } from "../../../formats/bilingual-docx/read-row";
import { MAX_COMMENT_LENGTH } from "../../../schemas/comment";
import { findCommentsOn } from "../../db/bilingual-rows";
import type { Client } from "../../db/client";
import { findMe } from "../../db/users";
import { previewKey } from "../preview-key";
import type { RowToCompare } from "./row-to-compare";
import type { Aside } from "./set-aside";

/** A comment of the file that the document does not have. */
export interface PlannedComment {
  readonly key: string;
  readonly row: RowToCompare;
  readonly author: string;
  /** Null for what was written into the column, and where the file has no date. */
  readonly at: Date | null;
  /** As it is in the file. */
  readonly body: string;
  /** As it is stored: with its author's name, unless that is who brings it back. */
  readonly stored: string;
  readonly quote: { readonly side: "source" | "target"; start: number; quote: string } | null;
  /** What it answers: a thread of the document, or another comment of the file by its key. */
  readonly answers: { readonly threadId: string } | { readonly key: string } | null;
}

/** What begins a thread comes before its answers. */
export type ComparedComments = readonly PlannedComment[];

type StoredComment = Awaited<ReturnType<typeof findCommentsOn>>[number];

interface Compared {
  readonly file: BroughtBackFile;
  readonly rows: ReadonlyMap<string, RowToCompare>;
  readonly userId: string;
}

/** Which comments of a file are new. */
export async function compareComments(
  client: Client,
  { file, rows, userId }: Compared,
  aside: Aside,
): Promise<ComparedComments> {
  const importer = (await findMe(client, userId))?.name ?? "";
  const found = [...placed({ file, rows, aside }), ...remarks({ file, rows, importer })];
  const known = findKnown(found, importer, await commentsOn(client, found));
  const threads = new Map<string, { threadId: string } | { key: string }>();
  const planned: PlannedComment[] = [];
  for (const one of found.toSorted(
    (a, b) => Number(a.answers !== null) - Number(b.answers !== null),
  )) {
    const same = known.get(one);
    const body = bodyOf(one, importer);
    if (same) {
      threads.set(one.id, { threadId: same.comment.threadId ?? same.comment.id });
      if (same.isEdited) aside.add("comment-edited", { number: one.row.position + 1 });
    } else if (body.length > MAX_COMMENT_LENGTH) {
      aside.add("comment-too-long", { number: one.row.position + 1 });
    } else {
      const comment = plan(one, body, threads);
      threads.set(one.id, comment.answers ?? { key: comment.key });
      planned.push(comment);
    }
  }
  return planned;
}

/** A comment of the document as those of a file are compared with it. */
interface KnownComment {
  readonly comment: StoredComment;
  readonly words: string;
  readonly second: number;
}

/** The comments that the document has on the same segments, by segment. */
async function commentsOn(client: Client, found: readonly FoundComment[]) {
  const stored = new Map<string, KnownComment[]>();
  const ids = new Set(found.map(({ row }) => row.id));
  for (const comment of await findCommentsOn(client, [...ids])) {
    const words = plainText(comment.body).trim();
    const known = { comment, words, second: secondOf(comment.createdAt) };
    const ofSegment = stored.get(comment.segmentId);
    if (ofSegment) ofSegment.push(known);
    else stored.set(comment.segmentId, [known]);
  }
  return stored;
}

/** Files keep whole seconds. */
const secondOf = (date: Date) => Math.floor(date.getTime() / 1_000);

/** A comment of the file with the segment that it stands on. */
interface FoundComment extends FileComment {
  readonly row: RowToCompare;
  readonly place: PlacedComment;
}

function placed({
  file,
  rows,
  aside,
}: Omit<Compared, "userId"> & { readonly aside: Aside }): FoundComment[] {
  const places = new Map<string, { row: RowToCompare; place: PlacedComment }>();
  for (const { key, places: ofRow } of file.rows) {
    const row = rows.get(key.id);
    if (row) for (const [id, place] of ofRow) places.set(id, { row, place });
  }
  return file.comments.flatMap((comment) => {
    if (comment.body === "") return [];
    // An answer stands where its thread does, whether or not its own place is marked.
    const at = places.get(comment.id) ?? places.get(comment.answers ?? "");
    if (at) return [{ ...comment, at: pastDate(comment.at), ...at }];
    aside.add("comment-outside", { text: comment.body });
    return [];
  });
}

/** What was written into the column of comments. */
function remarks({
  file,
  rows,
  importer,
}: Omit<Compared, "userId"> & { readonly importer: string }): FoundComment[] {
  return file.rows.flatMap(({ key, remark }) => {
    const row = rows.get(key.id);
    if (!row || remark === "") return [];
    const place: PlacedComment = { side: null };
    const id = `remark ${key.id}`;
    return [{ id, author: importer, at: null, body: remark, answers: null, row, place }];
  });
}

/** Word writes local times as if they were universal: they may lie some hours ahead, never days. */
const MOST_AHEAD_MS = 14 * 3_600_000;

function pastDate(at: Date | null): Date | null {
  return at && at.getTime() < Date.now() + MOST_AHEAD_MS ? at : null;
}

/** As it is stored. A file proves nobody's identity: what somebody else wrote is kept as said by who brings it. */
function bodyOf({ author, body }: FileComment, importer: string): string {
  return author === importer || author === "" ? body : `${body}\n— ${author}`;
}

/** A comment of the document that one of the file is. */
interface Match {
  readonly comment: StoredComment;
  /** It says something else here. */
  readonly isEdited: boolean;
}

/**
 * The comments of the document that those of the file are: of the same moment and words, or else of the same moment and author. One
 * whose words are in the file was not put otherwise: another one of its moment is new.
 */
function findKnown(
  found: readonly FoundComment[],
  importer: string,
  stored: ReadonlyMap<string, readonly KnownComment[]>,
): Map<FoundComment, Match> {
  const matches = new Map<FoundComment, Match>();
  const ofMoment = ({ row, at }: FoundComment) =>
    (stored.get(row.id) ?? []).filter(({ second }) => at === null || second === secondOf(at));
  for (const one of found) {
    const kept = bodyOf(one, importer);
    const same = ofMoment(one).find(
      ({ words, comment }) =>
        words === kept || (words === one.body && comment.author.name === one.author),
    );
    if (same) matches.set(one, { comment: same.comment, isEdited: false });
  }
  const taken = new Set([...matches.values()].map(({ comment }) => comment.id));
  for (const one of found) {
    if (matches.has(one) || one.at === null) continue;
    const edited = ofMoment(one).find(
      ({ comment }) => comment.author.name === one.author && !taken.has(comment.id),
    );
    if (!edited) continue;
    taken.add(edited.comment.id);
    matches.set(one, { comment: edited.comment, isEdited: true });
  }
  return matches;
}

function plan(
  found: FoundComment,
  stored: string,
  threads: ReadonlyMap<string, { threadId: string } | { key: string }>,
): PlannedComment {
  const { id, row, author, at, body, place } = found;
  const answers = (found.answers !== null && threads.get(found.answers)) || null;
  const isQuote = place.side !== null && answers === null && place.quote.length <= MAX_QUOTE;
  return {
    key: previewKey([row.id, id, author, at?.toISOString() ?? null, body]),
    row,
    author,
    at,
    body,
    stored,
    quote: isQuote ? { side: place.side, start: place.start, quote: place.quote } : null,
    answers,
  };
}

/** As comments made here may quote. */
const MAX_QUOTE = 1_000;
