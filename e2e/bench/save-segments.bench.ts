import { request as apiRequest } from "@playwright/test";
import { type Account, demoAccount } from "../fixtures/accounts";
import { Api, type ApiSegment } from "../fixtures/api";
import { startOwnPostgres } from "../fixtures/postgres";
import { SAMPLE_TEXTS } from "../fixtures/sample";
import { makeDataDirectory, ServerProcess } from "../fixtures/server-process";
import { expect, test } from "../fixtures/test";
import { quantile } from "./quantile";

const REVIEWERS = 20;
const SAVES_EACH = 30;

/** Somebody with a session who saves one segment after the other. */
interface Reviewer {
  readonly cookie: string;
  readonly segment: ApiSegment;
}

test("saving on the embedded database", async () => {
  await measureSaving("embedded database", {});
});

test("saving on PostgreSQL", async () => {
  const postgres = startOwnPostgres();
  if (!postgres) {
    const description = "not measured, there is no PostgreSQL on this machine";
    test.info().annotations.push({ type: "Saving on PostgreSQL", description });
    return;
  }
  try {
    await measureSaving("PostgreSQL", { DATABASE_URL: postgres.url });
  } finally {
    postgres.stop();
  }
});

async function measureSaving(engine: string, env: Record<string, string>): Promise<void> {
  const data = makeDataDirectory();
  const server = await ServerProcess.start({ dataDirectory: data.path, env });
  try {
    const reviewers = await gather(server.url);
    const start = performance.now();
    const times = (await Promise.all(reviewers.map((one) => saveAll(server.url, one)))).flat();
    const seconds = (performance.now() - start) / 1_000;
    expect(times).toHaveLength(REVIEWERS * SAVES_EACH);
    test.info().annotations.push({
      type: `Saving a segment, ${REVIEWERS} reviewers without a pause, ${engine}`,
      description:
        `p95 ${quantile(times, 0.95).toFixed(0)} ms, p50 ${quantile(times, 0.5).toFixed(0)} ms, ` +
        `${Math.round(times.length / seconds)} saves/s (${times.length} saves, each checked anew)`,
    });
  } finally {
    await server.stop();
    data.remove();
  }
}

/** A project with the sample, and a session and a segment for each reviewer. */
async function gather(url: string): Promise<Reviewer[]> {
  const request = await apiRequest.newContext({ baseURL: url });
  const admin = new Api(request);
  await admin.signIn(demoAccount("admin"));
  const projectId = await admin.createProject("Bench");
  const documentId = await admin.importDocument(projectId, { title: "Bench", ...SAMPLE_TEXTS });
  const segments = await admin.segments(documentId);
  const reviewers: Reviewer[] = [];
  for (const segment of segments.slice(0, REVIEWERS)) {
    const account = {
      email: `reviewer-${segment.position}@relecture.local`,
      password: "seven calm otters swim",
    };
    const id = await admin.createPerson(`Reviewer ${segment.position}`, account);
    await admin.setMember(projectId, id, "translator");
    reviewers.push({ cookie: await sessionOf(url, account), segment });
  }
  await request.dispose();
  return reviewers;
}

async function sessionOf(url: string, account: Account): Promise<string> {
  const request = await apiRequest.newContext({ baseURL: url });
  await new Api(request).signIn(account);
  const { cookies } = await request.storageState();
  await request.dispose();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** Saves texts of one's own segment one after the other, and gives how long each took, in milliseconds. */
async function saveAll(url: string, { cookie, segment }: Reviewer): Promise<number[]> {
  const times: number[] = [];
  let { version } = segment;
  for (let round = 1; round <= SAVES_EACH; round++) {
    const start = performance.now();
    const answer = await fetch(`${url}/api/v1/segments/${segment.id}/target`, {
      method: "PUT",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify({ version, text: `${segment.target} (${round})` }),
    });
    const row = (await answer.json()) as ApiSegment;
    times.push(performance.now() - start);
    expect(answer.status).toBe(200);
    version = row.version;
  }
  return times;
}
