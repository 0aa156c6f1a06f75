import type { CustomCheck } from "../../flagging/custom-checks/custom-check";
import type { Client } from "./client";

/** What a check consists of, besides its id. */
export type CustomCheckData = Omit<CustomCheck, "id">;

const BY = { createdBy: { select: { id: true, name: true } } } as const;

/** The checks that a project made, by name. */
export function findCustomChecks(client: Client, projectId: string) {
  return client.customCheck.findMany({
    where: { projectId },
    orderBy: { name: "asc" },
    include: BY,
  });
}

/** The checks of the project that a document belongs to. */
export function findCustomChecksOfDocument(client: Client, documentId: string) {
  return client.customCheck.findMany({
    where: { project: { documents: { some: { id: documentId } } } },
    orderBy: { id: "asc" },
  });
}

/** One check of a project; undefined when there is none of that id. */
export async function findCustomCheck(client: Client, projectId: string, id: string) {
  return (await client.customCheck.findFirst({ where: { id, projectId } })) ?? undefined;
}

/** Lets one change of a project's checks run after another: they are counted, and their names are their own. */
export async function lockCustomChecks(client: Client, projectId: string): Promise<void> {
  await client.$queryRaw`SELECT 1 FROM "projects" WHERE "id" = ${projectId}::uuid FOR NO KEY UPDATE`;
}

/** How many checks a project made. */
export function countCustomChecks(client: Client, projectId: string): Promise<number> {
  return client.customCheck.count({ where: { projectId } });
}

/** Whether another check of the project has the name. */
export async function isCheckNameTaken(
  client: Client,
  { projectId, name }: { readonly projectId: string; readonly name: string },
  exceptId?: string,
): Promise<boolean> {
  const other = await client.customCheck.findUnique({
    where: { projectId_name: { projectId, name } },
    select: { id: true },
  });
  return other !== null && other.id !== exceptId;
}

/** Makes a check. */
export function insertCustomCheck(
  client: Client,
  data: CustomCheckData & { readonly projectId: string; readonly createdById: string },
) {
  return client.customCheck.create({ data, select: { id: true } });
}

/** Changes a check; false when somebody did before. */
export async function updateCustomCheck(
  client: Client,
  key: { readonly id: string; readonly version: number },
  data: CustomCheckData,
): Promise<boolean> {
  const { count } = await client.customCheck.updateMany({
    where: key,
    data: { ...data, version: { increment: 1 } },
  });
  return count > 0;
}

/** Takes a check out, with everything that people said of it in the project; false when it is gone. */
export async function deleteCustomCheck(
  client: Client,
  {
    projectId,
    id,
    check,
  }: { readonly projectId: string; readonly id: string; readonly check: string },
): Promise<boolean> {
  const { count } = await client.customCheck.deleteMany({ where: { id, projectId } });
  const fingerprint = { startsWith: `${check}|` };
  await client.flagRule.deleteMany({ where: { projectId, check } });
  await client.checkSeverity.deleteMany({ where: { projectId, check } });
  await client.declinedRule.deleteMany({ where: { projectId, fingerprint } });
  await client.keptDismissal.deleteMany({ where: { projectId, fingerprint } });
  // Those of a retired segment belong to no project, and an undo brings them back; no other project has a check of this id.
  await client.dismissal.deleteMany({ where: { fingerprint } });
  await client.flagOutcome.deleteMany({ where: { check } });
  return count > 0;
}
