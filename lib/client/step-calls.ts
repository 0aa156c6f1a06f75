import { FoundSteps, type StepRow, UndoneStep, type UndoStep } from "../schemas/steps";
import { callApi } from "./call-api";

/** The last steps of many segments that the reader can take back, newest first. */
export async function listSteps(documentId: string, signal?: AbortSignal): Promise<StepRow[]> {
  const path = `/documents/${documentId}/steps`;
  return (await callApi({ path, answer: FoundSteps, ...(signal && { signal }) })).steps;
}

/** Takes back what stands of a step that changed texts. */
export function undoStep({ documentId, stepId }: UndoStep): Promise<UndoneStep> {
  const path = `/documents/${documentId}/steps/${stepId}`;
  return callApi({ method: "DELETE", path, answer: UndoneStep });
}
