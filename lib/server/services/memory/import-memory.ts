import { decodeText } from "../../../formats/decode-text";
import type { Touched } from "../../../schemas/answer";
import { type ImportMemory, MAX_TMX_BYTES } from "../../../schemas/memory";
import { insertAudit } from "../../db/audit";
import { insertMemoryFile } from "../../db/memory-files";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** Where the root of a TMX file stands at the latest: after a declaration, comments and a DOCTYPE. */
const BEGINNING = 4_096;

/**
 * Looks at a TMX file and queues the work of reading it into the project's memory.
 * @throws {AppError} too-large `tmx-too-large`; invalid `not-tmx`: nothing is stored then.
 */
export async function importMemory(context: Context, input: ImportMemory): Promise<Touched> {
  const { projectId } = await openProject(context, input.projectId, "memory.manage");
  const { userId } = context.actor;
  const text = readFile(input.bytes);
  const { name } = input;
  const id = await context.database.prisma.$transaction(async (client) => {
    const fileId = await insertMemoryFile(client, { projectId, createdById: userId, name, text });
    await insertAudit(client, {
      actorId: userId,
      action: "memory.import",
      projectId,
      details: { name },
    });
    return fileId;
  });
  announceJob();
  return { id };
}

function readFile(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_TMX_BYTES) {
    throw new AppError("too-large", "tmx-too-large", { limit: MAX_TMX_BYTES });
  }
  const text = decodeText(bytes).decoded?.text;
  if (text === undefined || !/<tmx[\s/>]/.test(text.slice(0, BEGINNING))) {
    throw new AppError("invalid", "not-tmx");
  }
  return text;
}
