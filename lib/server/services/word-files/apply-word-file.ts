import type { AppliedWordFile, ApplyWordFile } from "../../../schemas/word-file";
import { WORD_FILE } from "../../db/batches";
import type { Client } from "../../db/client";
import { beginRepair } from "../../db/repairs";
import { UNWATCHED, type WorkControl } from "../../long-work";
import { othersTurn } from "../../others-turn";
import { lockPlanned, type PlannedText } from "../batches/lock-planned";
import { tellOfBatch } from "../batches/tell-of-batch";
import { writeBatch } from "../batches/write-batch";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { openChecks } from "../segments/find-flags";
import { addWordComments } from "./add-word-comments";
import { compareComments } from "./compare-comments";
import type { WordChange } from "./compare-rows";
import { planWordFile, type WordFilePlan } from "./plan-word-file";
import { Aside } from "./set-aside";

type Refused = AppliedWordFile["refused"];

/** Texts between two reports of progress. */
const CHUNK = 25;

/**
 * Takes over what a person chose of a file that was worked on in Word: texts as that person's edits, comments beside them, all of it as
 * one step, which is taken back as a whole. What is no longer as the person saw it is left as it is, and named.
 * @throws {AppError} invalid, as `planWordFile` does.
 */
export async function applyWordFile(
  context: Context,
  input: ApplyWordFile,
  control: WorkControl = UNWATCHED,
): Promise<AppliedWordFile> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { documentId } = scope;
  const { userId } = context.actor;
  const { prisma } = context.database;
  const plan = await planWordFile(prisma, { documentId, bytes: input.bytes });
  const { changes, refused } = sortChosen(plan, input.chosen.segments);
  const planned = await planTexts(prisma, documentId, { changes, control });
  const keys = new Set(input.chosen.comments);
  return prisma.$transaction(async (client): Promise<AppliedWordFile> => {
    await beginRepair(client, documentId);
    const { texts, moved } = await lockPlanned(client, documentId, planned);
    const all = [...refused, ...moved];
    // Once the document is locked: who sends a file twice at once has its comments once.
    const found = await compareComments(client, { ...plan, userId }, new Aside());
    const comments = found.filter(({ key }) => keys.has(key));
    if (texts.length + comments.length === 0) {
      return { repairId: null, segments: 0, comments: 0, refused: all };
    }
    const talk = await addWordComments(client, scope, { comments, userId });
    const batch = { documentId, userId, kind: WORD_FILE, texts, talk };
    const repairId = await writeBatch(client, batch);
    const details = { repairId, file: input.name };
    await tellOfBatch(client, context, { scope, action: "batch.word-file", details, texts });
    return { repairId, segments: texts.length, comments: comments.length, refused: all };
  });
}

/** What is chosen and still as it was seen. */
function sortChosen(
  { changes }: WordFilePlan,
  chosen: ApplyWordFile["chosen"]["segments"],
): { changes: WordChange[]; refused: Refused } {
  const byId = new Map(changes.map((change) => [change.row.id, change]));
  const refused: Refused = [];
  const kept = chosen.flatMap(({ id, version }) => {
    const change = byId.get(id);
    if (change?.row.version === version) return [change];
    refused.push({ segmentId: id, reason: change ? "changed" : "gone" });
    return [];
  });
  return { changes: kept, refused };
}

/** Asks the checks before anything is locked: it takes some milliseconds each. */
async function planTexts(
  client: Client,
  documentId: string,
  { changes, control }: { readonly changes: readonly WordChange[]; readonly control: WorkControl },
): Promise<PlannedText[]> {
  const planned: PlannedText[] = [];
  const findFlags = await openChecks(client, documentId);
  for (const [index, { row, text }] of changes.entries()) {
    if (index > 0 && index % CHUNK === 0) control.onProgress(index / changes.length);
    control.signal.throwIfAborted();
    const found = await findFlags(row.id, { source: row.source, target: text });
    planned.push({ id: row.id, version: row.version, target: text, found });
    await othersTurn();
  }
  control.signal.throwIfAborted();
  if (planned.length > CHUNK) control.onProgress(1);
  return planned;
}
