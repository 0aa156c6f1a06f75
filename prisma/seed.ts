import { readFileSync } from "node:fs";
import path from "node:path";
import { readEnvironment } from "../lib/env";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../lib/server/auth/demo-accounts";
import { hashPassword } from "../lib/server/auth/password";
import { claimJob } from "../lib/server/db/jobs";
import type { Database } from "../lib/server/db/open-database";
import { insertProject, upsertMembership } from "../lib/server/db/projects";
import { countUsers, insertUser, lockUsers } from "../lib/server/db/users";
import { prepareHere } from "../lib/server/jobs/prepare-here";
import { runImport } from "../lib/server/services/imports/run-import";
import { startImport } from "../lib/server/services/imports/start-import";

const SAMPLE = path.join("prisma", "seed", "documents", "kazakhstan-ukraine");

/** Fills an empty database with a person for each role and the sample document, when demo mode is on. */
export async function seedDemo(database: Database): Promise<void> {
  if (readEnvironment().RELECTURE_DEMO !== "1") return;
  const demo = await createPeople(database);
  if (demo) await importSample(database, demo);
}

interface Demo {
  readonly projectId: string;
  readonly adminId: string;
}

/** People and project in one transaction: of several instances that start at once, one makes them. */
async function createPeople({ prisma }: Database): Promise<Demo | undefined> {
  if ((await countUsers(prisma)) > 0) return undefined;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return prisma.$transaction(async (client) => {
    await lockUsers(client);
    if ((await countUsers(client)) > 0) return undefined;
    const { id: projectId } = await insertProject(client, {
      name: "Demo",
      sourceLanguage: "en",
      targetLanguage: "fr",
    });
    let adminId = "";
    for (const { role, email, name } of DEMO_ACCOUNTS) {
      const isAdmin = role === "admin";
      const { id } = await insertUser(client, { email, name, passwordHash, isAdmin });
      if (role === "admin") adminId = id;
      else await upsertMembership(client, { projectId, userId: id }, role);
    }
    return { projectId, adminId };
  });
}

async function importSample(database: Database, { projectId, adminId }: Demo): Promise<void> {
  const context = { database, actor: { userId: adminId, isAdmin: true } };
  const side = (name: string) => ({
    name,
    bytes: new Uint8Array(readFileSync(path.join(process.cwd(), SAMPLE, name))),
  });
  await startImport(context, {
    projectId,
    title: "Could the Kazakhstan crisis change Putin’s plans for Ukraine?",
    source: side("source.en.txt"),
    target: side("target.fr.txt"),
  });
  const worker = "seed";
  const job = await claimJob(database.prisma, worker);
  if (job) await runImport({ database, job, worker, prepare: prepareHere });
}
