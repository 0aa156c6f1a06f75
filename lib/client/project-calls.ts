import * as z from "zod";
import { Done, Touched } from "../schemas/answer";
import type { DocumentId } from "../schemas/document";
import {
  type CreateProject,
  Member,
  type RemoveMember,
  type SetMember,
  type UpdateProject,
} from "../schemas/project";
import { ProjectReasons, type UpdateReturnReasons } from "../schemas/return-reason";
import { callApi } from "./call-api";

/** Makes a project. */
export function createProject(body: CreateProject): Promise<Touched> {
  return callApi({ method: "POST", path: "/projects", body, answer: Touched });
}

/** Changes a project's name or its rule on self-approval. */
export function updateProject({ projectId, ...body }: UpdateProject): Promise<Touched> {
  return callApi({ method: "PATCH", path: `/projects/${projectId}`, body, answer: Touched });
}

/** Changes the reasons for sending back that are ready at hand in a project. */
export function updateReturnReasons({
  projectId,
  ...body
}: UpdateReturnReasons): Promise<ProjectReasons> {
  const path = `/projects/${projectId}/return-reasons`;
  return callApi({ method: "PUT", path, body, answer: ProjectReasons });
}

/** Who works in a project, and as what. */
export function listMembers(projectId: string, signal: AbortSignal): Promise<Member[]> {
  return callApi({ path: `/projects/${projectId}/members`, answer: z.array(Member), signal });
}

/** Gives a person a role in a project, or another one. */
export function setMember({ projectId, userId, ...body }: SetMember): Promise<Done> {
  const path = `/projects/${projectId}/members/${userId}`;
  return callApi({ method: "PUT", path, body, answer: Done });
}

/** Takes a person out of a project. */
export function removeMember({ projectId, userId }: RemoveMember): Promise<Done> {
  const path = `/projects/${projectId}/members/${userId}`;
  return callApi({ method: "DELETE", path, answer: Done });
}

/** Deletes a document with everything in it. */
export function deleteDocument({ documentId }: DocumentId): Promise<Done> {
  return callApi({ method: "DELETE", path: `/documents/${documentId}`, answer: Done });
}
