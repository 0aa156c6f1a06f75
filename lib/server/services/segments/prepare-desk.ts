import * as z from "zod";
import { KNOWN_CHECKS } from "../../../flagging/known-checks";
import { packOutline } from "../../../schemas/packed-outline";
import type { PreparedDesk } from "../../../schemas/prepared-desk";
import { rangeOf, windowOf } from "../../../schemas/segment-window";
import { findProgress } from "../../db/documents";
import { findPosition } from "../../db/segments";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { byState } from "../projects/summarise-documents";
import { listSegments } from "./list-segments";
import { readOutline } from "./read-outline";

/** What a desk is opened with. */
export interface DeskToPrepare {
  readonly documentId: string;
  /** Where the person wants to go, as the address has it: perhaps no segment of the document. */
  readonly segmentId: string | undefined;
}

/** Begins to read what the desk shows first, the rows around a segment and the outline, while the browser still loads the page. */
export async function prepareDesk(
  context: Context,
  input: DeskToPrepare,
): Promise<Omit<PreparedDesk, "since">> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  const id = z.uuid().safeParse(input.segmentId).data;
  const { prisma } = context.database;
  const position = id ? await findPosition(prisma, documentId, id) : 0;
  const window = windowOf(position ?? 0);
  return {
    window,
    rows: listSegments(context, { documentId, ...rangeOf(window) }),
    outline: readOutline(context, { documentId }).then((outline) =>
      JSON.stringify(packOutline(outline)),
    ),
    checks: KNOWN_CHECKS.map(({ id, title }) => ({ id, title })),
    words: findProgress(prisma, [documentId]).then((rows) => byState(rows, "words")),
  };
}
