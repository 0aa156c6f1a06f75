import type { ProjectRole } from "../../access/actor";
import type { Client } from "./client";
import type { Prisma } from "./generated/client";
import { projectWithRole, scopeOfProject } from "./scopes";

/** The project with one person's role in it, or undefined when there is none. */
export async function findProjectScope(client: Client, projectId: string, userId: string) {
  const project = await client.project.findUnique({
    where: { id: projectId },
    ...projectWithRole(userId),
  });
  return project ? scopeOfProject(project) : undefined;
}

/** The projects that a person may see (all, for an admin), by name, with their role. */
export function findProjects(client: Client, reader: { userId: string; isAdmin: boolean }) {
  return client.project.findMany({
    where: reader.isAdmin ? {} : { memberships: { some: { userId: reader.userId } } },
    orderBy: { name: "asc" },
    include: { memberships: { where: { userId: reader.userId }, select: { role: true } } },
  });
}

/** One project with the reader's role. */
export function findProject(client: Client, projectId: string, userId: string) {
  return client.project.findUniqueOrThrow({
    where: { id: projectId },
    include: { memberships: { where: { userId }, select: { role: true } } },
  });
}

/** Whether another project has the name already. */
export async function isProjectNameTaken(client: Client, name: string, exceptId?: string) {
  const other = await client.project.findUnique({ where: { name }, select: { id: true } });
  return other !== null && other.id !== exceptId;
}

/** Makes a project. */
export function insertProject(
  client: Client,
  data: { name: string; sourceLanguage: string; targetLanguage: string },
) {
  return client.project.create({ data, select: { id: true } });
}

/** Changes a project's settings. */
export function updateProject(
  client: Client,
  projectId: string,
  data: {
    name?: string;
    allowSelfApproval?: boolean;
    abbreviations?: Prisma.InputJsonObject;
    targetLanguage?: string;
  },
) {
  return client.project.update({ where: { id: projectId }, data, select: { id: true } });
}

/** Stores the reasons for sending back of a project; false when they are another version by now. */
export async function storeReturnReasons(
  client: Client,
  { id, version }: { readonly id: string; readonly version: number },
  returnReasons: Prisma.InputJsonValue,
): Promise<boolean> {
  const { count } = await client.project.updateMany({
    where: { id, returnReasonsVersion: version },
    data: { returnReasons, returnReasonsVersion: { increment: 1 } },
  });
  return count === 1;
}

/** The languages of a project's source and target. */
export function findProjectLanguages(client: Client, projectId: string) {
  return client.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { sourceLanguage: true, targetLanguage: true },
  });
}

/** What a project changes in the abbreviations of its languages, as it was stored. */
export async function findAbbreviations(client: Client, projectId: string): Promise<unknown> {
  const project = await client.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { abbreviations: true },
  });
  return project.abbreviations;
}

/** The members of a project, by name. */
export function findMembers(client: Client, projectId: string) {
  return client.membership.findMany({
    where: { projectId },
    orderBy: { user: { name: "asc" } },
    include: { user: { select: { id: true, name: true, email: true, isActive: true } } },
  });
}

/** A person's role in a project, or null. */
export async function findRole(client: Client, projectId: string, userId: string) {
  const membership = await client.membership.findUnique({
    where: { projectId_userId: { projectId, userId } },
  });
  return membership?.role ?? null;
}

/** Gives a person a role in a project. */
export function upsertMembership(
  client: Client,
  key: { projectId: string; userId: string },
  role: ProjectRole,
) {
  return client.membership.upsert({
    where: { projectId_userId: key },
    create: { ...key, role },
    update: { role },
  });
}

/** Takes a person out of a project. */
export function deleteMembership(client: Client, key: { projectId: string; userId: string }) {
  return client.membership.deleteMany({ where: key });
}

/** The projects with an id or a whole name. */
export function findProjectsByName(client: Client, name: string) {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
  return client.project.findMany({ where: isId ? { id: name } : { name }, select: { id: true } });
}
