import { Done, Touched } from "../schemas/answer";
import {
  type CreateCustomCheck,
  CustomCheckTrial,
  type DeleteCustomCheck,
  Recheck,
  type RepeatRecheck,
  type TryCustomCheck,
  type UpdateCustomCheck,
} from "../schemas/custom-check";
import { callApi } from "./call-api";

const checksOf = (projectId: string) => `/projects/${projectId}/custom-checks`;

/** Makes a check of the project's own. */
export function createCustomCheck({ projectId, ...body }: CreateCustomCheck): Promise<Touched> {
  return callApi({ method: "POST", path: checksOf(projectId), body, answer: Touched });
}

/** Changes a check of the project's own. */
export function updateCustomCheck({
  projectId,
  checkId,
  ...body
}: UpdateCustomCheck): Promise<Touched> {
  const path = `${checksOf(projectId)}/${checkId}`;
  return callApi({ method: "PATCH", path, body, answer: Touched });
}

/** Takes a check of the project's own out, with its flags. */
export function deleteCustomCheck({ projectId, checkId }: DeleteCustomCheck): Promise<Done> {
  return callApi({ method: "DELETE", path: `${checksOf(projectId)}/${checkId}`, answer: Done });
}

/** What patterns would find; nothing is stored. */
export function tryCustomCheck({ projectId, ...body }: TryCustomCheck): Promise<CustomCheckTrial> {
  const path = `${checksOf(projectId)}/trial`;
  return callApi({ method: "POST", path, body, answer: CustomCheckTrial });
}

/** How far the project's segments are looked at again. */
export function readRecheck(projectId: string, signal: AbortSignal): Promise<Recheck> {
  return callApi({ path: `/projects/${projectId}/recheck`, answer: Recheck, signal });
}

/** Has the segments looked at again where that failed. */
export function repeatRecheck({ projectId }: RepeatRecheck): Promise<Done> {
  return callApi({
    method: "POST",
    path: `/projects/${projectId}/recheck`,
    body: {},
    answer: Done,
  });
}
