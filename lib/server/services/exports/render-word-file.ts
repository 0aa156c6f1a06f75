import type {
  BilingualComment,
  BilingualRow,
} from "../../../formats/bilingual-docx/bilingual-document";
import { writeBilingualDocx } from "../../../formats/bilingual-docx/write-bilingual-docx";
import { isFileFormat } from "../../../formats/file-formats";
import { EXPORT_FORMATS } from "../../../schemas/export";
import { findQuote } from "../../../text/find-quote";
import {
  findBilingualRows,
  findCommentsOn,
  type StoredBilingualRow,
} from "../../db/bilingual-rows";
import type { Client } from "../../db/client";
import { findDocument } from "../../db/documents";
import { bilingualWords } from "./bilingual-words";
import { baseName, type ExportedFile } from "./exported-file";
import { KeptPages } from "./kept-pages";
import { trackTarget } from "./track-target";

/** Rows that are read at once. */
const CHUNK = 500;

type StoredComment = Awaited<ReturnType<typeof findCommentsOn>>[number];

interface RowContext {
  readonly words: ReturnType<typeof bilingualWords>;
  readonly hasTags: boolean;
  readonly exportedAt: Date;
}

/** Some segments as they were read, with the comments on them. */
interface WordPage {
  readonly rows: readonly StoredBilingualRow[];
  readonly comments: readonly StoredComment[];
}

/** All that a table for Word is made of. */
type WordMaterial = Awaited<ReturnType<typeof readWordTable>>;

/** Reads it, on a client that reads at one moment. */
export async function readWordTable(client: Client, documentId: string) {
  return {
    document: await findDocument(client, documentId),
    pages: await KeptPages.of(readPages(client, documentId)),
  };
}

async function* readPages(client: Client, documentId: string): AsyncGenerator<WordPage> {
  let from = 0;
  for (;;) {
    const rows = await findBilingualRows(client, documentId, { from, limit: CHUNK });
    const ids = rows.map(({ id }) => id);
    yield { rows, comments: await findCommentsOn(client, ids) };
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    from = last.position + 1;
  }
}

/** A document as a table to work on in Word, in the language of who asks. */
export async function renderWordFile(
  { document, pages }: WordMaterial,
  locale: string | undefined,
): Promise<ExportedFile> {
  const { id, title, sourceLanguage, targetLanguage, format } = document;
  const words = bilingualWords(locale);
  const hasTags = isFileFormat(format);
  const exportedAt = new Date();
  const { extension, mediaType } = EXPORT_FORMATS["bilingual-docx"];
  const content = await writeBilingualDocx(
    { id, title, sourceLanguage, targetLanguage, exportedAt, hasTags, words },
    toRows(pages.taken(), { words, hasTags, exportedAt }),
  );
  return { fileName: `${baseName(document)}.${extension}`, mediaType, content };
}

async function* toRows(
  pages: AsyncIterable<WordPage>,
  context: RowContext,
): AsyncGenerator<BilingualRow> {
  for await (const { rows, comments } of pages) {
    const bySegment = commentsBySegment(comments);
    for (const row of rows) yield toRow(row, bySegment.get(row.id) ?? [], context);
  }
}

function commentsBySegment(comments: readonly StoredComment[]): Map<string, StoredComment[]> {
  const bySegment = new Map<string, StoredComment[]>();
  for (const comment of comments) {
    const known = bySegment.get(comment.segmentId);
    if (known) known.push(comment);
    else bySegment.set(comment.segmentId, [comment]);
  }
  return bySegment;
}

function toRow(
  row: StoredBilingualRow,
  comments: readonly StoredComment[],
  { words, hasTags, exportedAt }: RowContext,
): BilingualRow {
  const { id, version, source, machineTarget, target, otherText, otherName } = row;
  const state = words.states[row.state];
  const last = { author: row.editorName ?? "Relecture", at: row.editedAt ?? exportedAt };
  const other =
    otherText !== null && otherName !== null
      ? { text: otherText, author: otherName, at: row.otherAt ?? exportedAt }
      : null;
  return {
    id,
    version,
    number: row.position + 1,
    source,
    state: row.isExcluded ? `${state} (${words.excluded})` : state,
    target: trackTarget({ machineTarget, target, last, other, hasTags }),
    comments: inThreads(comments).map((comment) => toComment(comment, comments, row)),
  };
}

/** Each thread by itself, in the order in which they began. */
function inThreads(comments: readonly StoredComment[]): StoredComment[] {
  const roots = comments.filter(({ threadId }) => threadId === null);
  return roots.flatMap((root) => [
    root,
    ...comments.filter(({ threadId }) => threadId === root.id),
  ]);
}

function toComment(
  comment: StoredComment,
  all: readonly StoredComment[],
  texts: Pick<StoredBilingualRow, "source" | "target">,
): BilingualComment {
  const root = all.find(({ id }) => id === comment.threadId) ?? comment;
  return {
    id: comment.id,
    answers: comment.threadId,
    author: comment.author.name,
    at: comment.createdAt,
    body: comment.body,
    isResolved: root.resolvedAt !== null,
    place: placeOf(root, texts),
  };
}

/** Where the words are that a thread is about; the whole segment when they are gone. */
function placeOf(
  { side, start, quote }: StoredComment,
  texts: Pick<StoredBilingualRow, "source" | "target">,
): BilingualComment["place"] {
  if (side === null || start === null || quote === null) return null;
  const found = findQuote(texts[side], { start, quote });
  return found ? { side, ...found } : null;
}
