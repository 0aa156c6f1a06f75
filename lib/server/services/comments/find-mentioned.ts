import type { Client } from "../../db/client";
import { findPeopleOf } from "../../db/notifications";

/** Somebody who is named in a comment, by the name that stands there. */
export interface Mentioned {
  readonly id: string;
  readonly name: string;
}

/** Those of some people who may see the project and whose name stands in the body, after `@`. */
export async function findMentioned(
  client: Client,
  projectId: string,
  {
    body,
    mentions = [],
  }: { readonly body: string; readonly mentions?: readonly string[] | undefined },
): Promise<Mentioned[]> {
  if (mentions.length === 0) return [];
  const people = await findPeopleOf(client, projectId, mentions);
  return people.filter(({ name }) => body.includes(`@${name}`));
}
