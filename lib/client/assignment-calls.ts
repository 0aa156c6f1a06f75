import { Done, Touched } from "../schemas/answer";
import type { AssignWork, EndAssignment } from "../schemas/assignment";
import { callApi } from "./call-api";

/** Gives somebody a document to work on, or a range of it. */
export function assignWork({ documentId, ...body }: AssignWork): Promise<Touched> {
  const path = `/documents/${documentId}/assignments`;
  return callApi({ method: "POST", path, body, answer: Touched });
}

/** Takes back what somebody was given to do. */
export function endAssignment({ documentId, assignmentId }: EndAssignment): Promise<Done> {
  const path = `/documents/${documentId}/assignments/${assignmentId}`;
  return callApi({ method: "DELETE", path, answer: Done });
}
