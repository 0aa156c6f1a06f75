import { ProjectAbbreviations } from "../../../schemas/project";
import type { Client } from "../../db/client";
import { findAbbreviations } from "../../db/projects";

/** What a project changes in the abbreviations of its two languages. */
export async function readAbbreviations(
  client: Client,
  projectId: string,
): Promise<ProjectAbbreviations> {
  return ProjectAbbreviations.parse(await findAbbreviations(client, projectId));
}
