import { terminology } from "../../../flagging/checks/terminology";
import { sourceKeys } from "../../../terminology/source-keys";
import type { Client } from "../../db/client";
import { replaceFlagsOfCheck } from "../../db/flags";
import type { Database } from "../../db/open-database";
import { findSegment, lockSegment } from "../../db/segments";
import {
  deleteRecheck,
  findNextRecheck,
  findSegmentsAfter,
  type TermRecheck,
} from "../../db/term-rechecks";
import { findFlags } from "../segments/find-flags";

/** Segments that are looked through at once. */
const PAGE = 500;

/** Segments that are checked in one transaction: the embedded database serves one at a time, and others are waiting. */
const CHUNK = 20;

/** Does what was asked for first, if anything was: gives whether there was something to do. */
export async function recheckNext(database: Database): Promise<boolean> {
  const recheck = await findNextRecheck(database.prisma);
  if (!recheck) return false;
  try {
    await recheckForTerm(database, recheck);
  } finally {
    // One that fails would fail again: its segments are checked with their next edit.
    await deleteRecheck(database.prisma, recheck.id);
  }
  return true;
}

/** Checks the terminology of the segments that may have a term; all else that was found in them stays as it is. */
async function recheckForTerm(database: Database, { projectId, key }: TermRecheck): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const page = await findSegmentsAfter(database.prisma, projectId, { after, limit: PAGE });
    const affected = page.flatMap(({ id, source, document }) => {
      const language = document?.sourceLanguage ?? "";
      const isAffected = document && (key === null || sourceKeys(source, language).has(key));
      return isAffected ? [{ id, documentId: document.id }] : [];
    });
    for (let from = 0; from < affected.length; from += CHUNK) {
      await database.prisma.$transaction(async (client) => {
        for (const segment of affected.slice(from, from + CHUNK)) await recheck(client, segment);
      });
      await othersTurn();
    }
    after = page.at(-1)?.id;
    if (page.length < PAGE) return;
    await othersTurn();
  }
}

async function recheck(
  client: Client,
  segment: { readonly id: string; readonly documentId: string },
): Promise<void> {
  await lockSegment(client, segment.id);
  const texts = await findSegment(client, segment.id);
  const { flags } = await findFlags(client, segment, texts);
  await replaceFlagsOfCheck(
    client,
    { segmentId: segment.id, check: terminology.id },
    flags.filter(({ check }) => check === terminology.id),
  );
}

/** The embedded database answers without leaving the event loop's present turn. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
