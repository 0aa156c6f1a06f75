import type { Touched } from "../../../schemas/answer";
import type { MergeTerms } from "../../../schemas/term";
import { insertAudit } from "../../db/audit";
import { queueTermRecheck } from "../../db/recheck";
import { deleteTerm, findTermsById, type StoredTerm, updateTerm } from "../../db/terms";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/**
 * Makes one entry of several: that of the preferred form, which the others' forms are added to as permitted or forbidden.
 * @throws {AppError} conflict `term-changed` when one of them is not what it was, invalid `too-many-forms`.
 */
export async function mergeTerms(context: Context, input: MergeTerms): Promise<Touched> {
  const { projectId } = await openProject(context, input.projectId, "term.manage");
  const { preferredId } = input;
  await context.database.prisma.$transaction(async (client) => {
    const ids = input.terms.map(({ id }) => id);
    const found = await findTermsById(client, projectId, ids);
    const preferred = found.find(({ id }) => id === preferredId);
    const others = found.filter(({ id }) => id !== preferredId);
    const isSame = (term: StoredTerm) => isOfSource(term, preferred);
    if (!preferred || found.length !== ids.length || !others.every(isSame)) {
      throw new AppError("conflict", "term-changed");
    }
    const merged = mergeInto(preferred, others, input.others);
    for (const { id, version } of input.terms) {
      const isDone =
        id === preferredId
          ? await updateTerm(client, { id, version }, merged)
          : await deleteTerm(client, { id, version });
      if (!isDone) throw new AppError("conflict", "term-changed");
    }
    await queueTermRecheck(client, {
      projectId,
      createdById: context.actor.userId,
      keys: found.map(({ key }) => key),
    });
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "term.merge",
      projectId,
      details: { term: merged.source, target: merged.targets.join(" | "), batch: ids.length },
    });
  });
  announceJob();
  return { id: preferredId };
}

function isOfSource(term: StoredTerm, preferred: StoredTerm | undefined): boolean {
  return term.source.toLowerCase() === preferred?.source.toLowerCase();
}

/** The most forms that an entry has, of either kind. */
const MOST_FORMS = 20;

function mergeInto(
  preferred: StoredTerm,
  others: readonly StoredTerm[],
  kind: MergeTerms["others"],
): StoredTerm {
  const theirs = others.flatMap(({ targets }) => targets);
  const targets = new Set([...preferred.targets, ...(kind === "allowed" ? theirs : [])]);
  const unwanted = [...preferred.forbidden, ...others.flatMap(({ forbidden }) => forbidden)];
  const forbidden = new Set(kind === "forbidden" ? [...unwanted, ...theirs] : unwanted);
  for (const form of targets) forbidden.delete(form);
  if (targets.size > MOST_FORMS || forbidden.size > MOST_FORMS) {
    throw new AppError("invalid", "too-many-forms", { limit: MOST_FORMS });
  }
  const notes = new Set([preferred, ...others].flatMap(({ note }) => note ?? []));
  return {
    ...preferred,
    targets: [...targets],
    forbidden: [...forbidden],
    note: [...notes].join("\n").slice(0, 1_000) || null,
    isRequired: [preferred, ...others].some(({ isRequired }) => isRequired),
  };
}
