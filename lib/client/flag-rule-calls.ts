import { Done, Touched } from "../schemas/answer";
import {
  type CreateFlagRule,
  type DeclineFlagRule,
  type DeleteFlagRule,
  type PreviewFlagRule,
  RuleCandidate,
  RulePreview,
  type UpdateFlagRule,
} from "../schemas/flag-rule";
import { callApi } from "./call-api";

const rulesOf = (projectId: string) => `/projects/${projectId}/flag-rules`;

/** The dismissals in the project that are equal to that of a flag. */
export function readRuleCandidate(flagId: string): Promise<RuleCandidate> {
  return callApi({ path: `/flags/${flagId}/rule-candidate`, answer: RuleCandidate });
}

/** The open flags that a rule would silence. */
export function previewFlagRule(
  { projectId, fingerprint }: PreviewFlagRule,
  signal: AbortSignal,
): Promise<RulePreview> {
  const query = new URLSearchParams({ fingerprint });
  const path = `${rulesOf(projectId)}/preview?${query.toString()}`;
  return callApi({ path, answer: RulePreview, signal });
}

/** Silences a marked text in the whole project. */
export function createFlagRule({ projectId, ...body }: CreateFlagRule): Promise<Touched> {
  return callApi({ method: "POST", path: rulesOf(projectId), body, answer: Touched });
}

/** Says otherwise why a text is silenced. */
export function updateFlagRule({ projectId, ruleId, ...body }: UpdateFlagRule): Promise<Touched> {
  const path = `${rulesOf(projectId)}/${ruleId}`;
  return callApi({ method: "PATCH", path, body, answer: Touched });
}

/** Takes a rule out: its flags are open again. */
export function deleteFlagRule({ projectId, ruleId }: DeleteFlagRule): Promise<Done> {
  return callApi({ method: "DELETE", path: `${rulesOf(projectId)}/${ruleId}`, answer: Done });
}

/** Says that equal dismissals make no rule. */
export function declineFlagRule({ projectId, ...body }: DeclineFlagRule): Promise<Done> {
  const path = `${rulesOf(projectId)}/declined`;
  return callApi({ method: "POST", path, body, answer: Done });
}
