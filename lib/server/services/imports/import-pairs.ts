import { openZip } from "../../../formats/zip/zip-archive";
import type { ImportPairs, StartedImports, StartImport } from "../../../schemas/import";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { cancelJob } from "./cancel-job";
import { explained } from "./read-blocks";
import { startImport } from "./start-import";

/**
 * Queues an import for each pair of files in a zip.
 * @throws {AppError} as `listArchive` and `startImport` do: then none is queued.
 */
export async function importPairs(context: Context, input: ImportPairs): Promise<StartedImports> {
  await openProject(context, input.projectId, "document.import");
  const zip = await explained(undefined, () => openZip(input.bytes));
  const jobs: StartedImports["jobs"] = [];
  let now = "";
  try {
    for (const { title, source, target } of input.pairs) {
      now = title;
      const read = async (name: string | undefined): Promise<StartImport["source"]> => {
        if (name === undefined) return { bytes: new Uint8Array() };
        const bytes = new Uint8Array(await explained(undefined, () => zip.read(name)));
        return { name: name.replace(/^.*\//, "").slice(-255), bytes };
      };
      const sides = { source: await read(source), target: await read(target) };
      jobs.push(await startImport(context, { projectId: input.projectId, title, ...sides }));
    }
  } catch (error) {
    // One that is done by now stays: the person sees it in the project.
    for (const { id } of jobs) await cancelJob(context, { jobId: id }).catch(ignoreEnded);
    if (error instanceof AppError) throw inFile(error, now);
    throw error;
  }
  return { jobs };
}

function ignoreEnded(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
}

/** The refusal names the pair: there are many. */
function inFile({ code, reason, details }: AppError, pair: string): AppError {
  return new AppError(code, reason, { ...details, pair });
}
