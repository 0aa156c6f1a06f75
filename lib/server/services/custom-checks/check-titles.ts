import { customCheckName, readCustomCheckName } from "../../../flagging/custom-checks/custom-check";
import { KNOWN_CHECKS } from "../../../flagging/known-checks";
import type { Localized } from "../../../text/localized";
import type { Client } from "../../db/client";
import { findCustomCheck, findCustomChecks } from "../../db/custom-checks";

/** What every check that a flag of the project can be of is called, by its id. */
export async function checkTitles(
  client: Client,
  projectId: string,
): Promise<ReadonlyMap<string, Localized>> {
  const own = await findCustomChecks(client, projectId);
  return new Map([
    ...KNOWN_CHECKS.map(({ id, title }) => [id, title] as const),
    ...own.map((check) => [customCheckName(check), inEveryLanguage(check.name)] as const),
  ]);
}

/** What the audit log calls a check: its id, or the name that its makers gave it, which outlives it there. */
export async function auditedCheck(
  client: Client,
  projectId: string,
  check: string,
): Promise<string> {
  const id = readCustomCheckName(check);
  if (id === undefined) return check;
  return (await findCustomCheck(client, projectId, id))?.name ?? check;
}

/** What people write is in their own language, whoever reads it. */
export function inEveryLanguage(text: string): Localized {
  return { en: text, fr: text };
}
