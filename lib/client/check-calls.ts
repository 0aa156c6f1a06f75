import * as z from "zod";
import { Done } from "../schemas/answer";
import { ProjectCheck, type UpdateCheck } from "../schemas/check";
import { callApi } from "./call-api";

/** The checks of a project, with what became of their flags. */
export function listChecks(projectId: string, signal: AbortSignal): Promise<ProjectCheck[]> {
  return callApi({ path: `/projects/${projectId}/checks`, answer: z.array(ProjectCheck), signal });
}

/** Turns a check on or off in a project, or gives it a severity. */
export function updateCheck({ projectId, check, ...body }: UpdateCheck): Promise<Done> {
  const path = `/projects/${projectId}/checks/${check}`;
  return callApi({ method: "PATCH", path, body, answer: Done });
}
