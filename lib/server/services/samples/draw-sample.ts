import { assessRisk } from "../../../flagging/risk";
import type { DrawSample, SampleRow } from "../../../schemas/sample";
import { drawEveryNth, drawHeaviest, sampleCount } from "../../../workflow/draw-sample";
import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { findRisks, type RiskRow } from "../../db/outline";
import { insertSample } from "../../db/samples";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { outlineFilter } from "../segments/outline-filter";
import { editRates } from "./edit-rates";

/**
 * Draws a sample of the submissions that a filter leaves. It is kept, so that it stays the same one while its segments are decided on.
 * @throws {AppError} invalid `nothing-to-sample` when nothing waits.
 */
export async function drawSample(context: Context, input: DrawSample): Promise<SampleRow> {
  const scope = await openDocument(context, input.documentId, "segment.decide");
  const { documentId, projectId } = scope;
  const { prisma } = context.database;
  const { method, size: wanted, unit, ...narrowing } = input;
  const filter = outlineFilter({ ...narrowing, state: ["submitted"] }, context.actor);
  const rows = await findRisks(prisma, documentId, filter);
  if (rows.length === 0) throw new AppError("invalid", "nothing-to-sample");
  const population = rows.length;
  const size = sampleCount(population, { size: wanted, unit });
  const places = await draw(prisma, rows, { method, size });
  const drawn = new Set(places);
  const segmentIds = rows.filter((_, place) => drawn.has(place)).map(({ id }) => id);
  const createdById = context.actor.userId;
  const id = await prisma.$transaction(async (client) => {
    const details = { method, segments: size, of: population };
    const action = "sample.draw";
    await insertAudit(client, { actorId: createdById, action, projectId, documentId, details });
    return insertSample(client, { documentId, method, segmentIds, population, createdById });
  });
  return { id, method, size, population };
}

async function draw(
  client: Client,
  rows: readonly RiskRow[],
  { method, size }: Pick<SampleRow, "method" | "size">,
): Promise<number[]> {
  switch (method) {
    case "nth":
      return drawEveryNth(rows.length, size);
    case "length":
      return drawHeaviest(
        rows.map(({ sourceWords }) => sourceWords),
        size,
      );
    case "risk":
      return drawHeaviest(
        rows.map((row) => assessRisk(row).score),
        size,
      );
    case "edits":
      return drawHeaviest(await editRates(client, rows), size);
  }
}
