import type * as z from "zod";
import { applyFixes } from "../../../flagging/apply-fixes";
import type { ReplacedHits, ReplaceHits } from "../../../schemas/replacements";
import { MAX_TARGET_LENGTH } from "../../../schemas/segment";
import type { Finder } from "../../../text/patterns/compile-search";
import { REPLACE } from "../../db/batches";
import { beginRepair } from "../../db/repairs";
import { findSegmentsOfDocument } from "../../db/segments";
import { UNWATCHED, type WorkControl } from "../../long-work";
import { othersTurn } from "../../others-turn";
import { lockPlanned, type PlannedText } from "../batches/lock-planned";
import { tellOfBatch } from "../batches/tell-of-batch";
import { writeBatch } from "../batches/write-batch";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { openChecks } from "../segments/find-flags";
import { SEGMENT_STEPS } from "./find-hits";
import { requireSearch } from "./require-search";

type Input = z.output<typeof ReplaceHits>;

/** A text that is going to be, with how many places in it are replaced. */
interface ReplacedText extends PlannedText {
  readonly places: number;
}

type Refused = ReplacedHits["refused"];

/** Texts between two reports of progress. */
const CHUNK = 25;

/**
 * Replaces what a person chose of the hits of a search: each segment as an edit of that person's, all of them as one step, which is
 * taken back as a whole. What is no longer as the person saw it is left as it is, and named.
 * @throws {AppError} invalid `bad-search`.
 */
export async function replaceHits(
  context: Context,
  input: Input,
  control: WorkControl = UNWATCHED,
): Promise<ReplacedHits> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { documentId } = scope;
  const { find } = await requireSearch(context.database.prisma, input);
  const { planned, refused } = await planTexts(context, documentId, { input, find, control });
  control.signal.throwIfAborted();
  if (planned.length > CHUNK) control.onProgress(1);
  return context.database.prisma.$transaction(async (client): Promise<ReplacedHits> => {
    await beginRepair(client, documentId);
    const { texts, moved } = await lockPlanned(client, documentId, planned);
    const all = [...refused, ...moved];
    if (texts.length === 0) return { repairId: null, places: 0, segments: 0, refused: all };
    const { userId } = context.actor;
    const repairId = await writeBatch(client, { documentId, userId, kind: REPLACE, texts });
    const { find: searched, replacement } = input;
    const details = { repairId, find: searched, replacement };
    await tellOfBatch(client, context, { scope, action: "batch.replace", details, texts });
    const places = texts.reduce((sum, text) => sum + text.places, 0);
    return { repairId, places, segments: texts.length, refused: all };
  });
}

interface Replacing {
  readonly input: Input;
  readonly find: Finder;
  readonly control: WorkControl;
}

/** Works out the texts and what the checks say of them before anything is locked: it takes some milliseconds each. */
async function planTexts(
  { database: { prisma } }: Context,
  documentId: string,
  { input, find, control }: Replacing,
): Promise<{ planned: ReplacedText[]; refused: Refused }> {
  const asked = new Map(input.segments.map((segment) => [segment.id, segment]));
  const rows = await findSegmentsOfDocument(prisma, documentId, [...asked.keys()]);
  const there = new Set(rows.map(({ id }) => id));
  const refused: Refused = [...asked.keys()].flatMap((segmentId) =>
    there.has(segmentId) ? [] : [{ segmentId, reason: "gone" }],
  );
  const planned: ReplacedText[] = [];
  const findFlags = await openChecks(prisma, documentId);
  for (const [index, { id, version, source, target: now }] of rows.entries()) {
    if (index > 0 && index % CHUNK === 0) control.onProgress(index / rows.length);
    control.signal.throwIfAborted();
    const named = asked.get(id)?.starts;
    const starts = named && new Set(named);
    const hits = find(now, { steps: SEGMENT_STEPS }).filter(
      ({ start }) => starts === undefined || starts.has(start),
    );
    if (asked.get(id)?.version !== version || hits.length === 0) {
      refused.push({ segmentId: id, reason: "changed" });
      continue;
    }
    const target = applyFixes(now, hits);
    if (target.length > MAX_TARGET_LENGTH) {
      refused.push({ segmentId: id, reason: "too-long" });
      continue;
    }
    const found = await findFlags(id, { source, target });
    planned.push({ id, version, target, found, places: hits.length });
    await othersTurn();
  }
  return { planned, refused };
}
