import { insertAudits } from "../../db/audit";
import type { Client } from "../../db/client";
import type { Context } from "../context";
import type { DocumentScope } from "../project-scope";
import type { TextToWrite } from "./write-batch";

/** Texts that were changed in one step. */
interface ChangedTexts {
  readonly scope: DocumentScope;
  readonly action: string;
  /** What is told of the step itself, with its id. */
  readonly details: Readonly<Record<string, string | number>> & { readonly repairId: string };
  readonly texts: readonly TextToWrite[];
}

/** Each segment's own history tells of it: what was done, from which state, and with how many others. */
export async function tellOfBatch(
  client: Client,
  { actor }: Context,
  { scope: { projectId, documentId }, action, details, texts }: ChangedTexts,
): Promise<void> {
  await insertAudits(
    client,
    texts.map(({ before }) => ({
      actorId: actor.userId,
      action,
      projectId,
      documentId,
      segmentId: before.id,
      details: { ...details, from: before.state, batch: texts.length },
    })),
  );
}
