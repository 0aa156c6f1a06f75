import { randomUUID } from "node:crypto";
import type { DismissalRefusal, DismissedFlags, DismissFlags } from "../../../schemas/dismissals";
import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { findDismissed, insertDismissals } from "../../db/dismissals";
import { lockSegments } from "../../db/segments";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { findPlacesToDismiss, type PlannedDismissal } from "./find-places";

/**
 * Records of many flags at once that they are no errors: each dismissal is as one made by hand, and all of them are one step.
 * What is not as the preview showed it is left as it is, and named.
 */
export async function dismissFlags(context: Context, input: DismissFlags): Promise<DismissedFlags> {
  const scope = await openDocument(context, input.documentId, "flag.dismiss");
  const { documentId, projectId } = scope;
  const { userId } = context.actor;
  const { reason } = input;
  const note = input.note || null;
  return context.database.prisma.$transaction(async (client): Promise<DismissedFlags> => {
    const { chosen, refused } = await sortPlaces(client, { ...input, documentId });
    if (chosen.length === 0) return { batchId: null, flags: 0, segments: 0, refused };
    const batchId = randomUUID();
    await insertDismissals(client, chosen, { batchId, reason, note, userId });
    const flags = chosen.reduce((sum, { spans }) => sum + spans.length, 0);
    const segments = new Set(chosen.map(({ segmentId }) => segmentId)).size;
    await insertAudit(client, {
      actorId: userId,
      action: "batch.dismiss",
      projectId,
      documentId,
      details: { batchId, dismissal: reason, note, flags, segments, which: tell(chosen) },
    });
    return { batchId, flags, segments, refused };
  });
}

type Places = DismissFlags["places"];
const nameOf = ({ segmentId, fingerprint }: Pick<Places[number], "segmentId" | "fingerprint">) =>
  `${segmentId} ${fingerprint}`;

/** What is still as it was shown, and what is not. */
async function sortPlaces(client: Client, { documentId, places }: DismissFlags) {
  const wanted = [...new Map(places.map((place) => [nameOf(place), place])).values()];
  const segmentIds = [...new Set(wanted.map(({ segmentId }) => segmentId))];
  await lockSegments(client, documentId, segmentIds);
  const open = await findPlacesOf(client, documentId, wanted);
  const chosen = wanted.flatMap((place) => {
    const now = open.get(nameOf(place));
    return now?.key === place.key ? [now] : [];
  });
  const taken = new Set(chosen.map(nameOf));
  const left = wanted.filter((place) => !taken.has(nameOf(place)));
  const fingerprints = left.map(({ fingerprint }) => fingerprint);
  const dismissed = new Set(
    (await findDismissed(client, segmentIds, fingerprints)).map((row) => nameOf(row)),
  );
  const reasonOf = (name: string): DismissalRefusal => {
    if (open.has(name)) return "changed";
    return dismissed.has(name) ? "dismissed" : "gone";
  };
  const refused = left.map((place) => ({
    segmentId: place.segmentId,
    fingerprint: place.fingerprint,
    reason: reasonOf(nameOf(place)),
  }));
  return { chosen, refused };
}

/** The places as they are now, by name; only segments of the document have any. */
async function findPlacesOf(client: Client, documentId: string, wanted: Places) {
  const segmentIds = [...new Set(wanted.map(({ segmentId }) => segmentId))];
  const found = await findPlacesToDismiss(client, documentId, { segmentIds });
  return new Map(found.map((place) => [nameOf(place), place]));
}

/** Each marked text with the numbers of its segments, as they are numbered now. */
function tell(chosen: readonly PlannedDismissal[]): string[] {
  const numbers = new Map<string, number[]>();
  for (const { fingerprint, position } of chosen) {
    const known = numbers.get(fingerprint);
    if (known) known.push(position + 1);
    else numbers.set(fingerprint, [position + 1]);
  }
  return [...numbers].map(([fingerprint, of]) => `${fingerprint}: ${of.join(", ")}`);
}
