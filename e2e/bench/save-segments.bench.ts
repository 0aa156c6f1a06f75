import { request as apiRequest } from "@playwright/test";
import { demoAccount } from "../fixtures/accounts";
import { Api, type ApiSegment } from "../fixtures/api";
import { SAMPLE_TEXTS } from "../fixtures/sample";
import { makeDataDirectory, ServerProcess } from "../fixtures/server-process";
import { expect, test } from "../fixtures/test";
import { onBothEngines } from "./on-both-engines";
import { quantile } from "./quantile";
import { gatherReviewers, type Reviewer, sendTarget } from "./reviewers";

const REVIEWERS = 20;
const SAVES_EACH = 30;

onBothEngines("saving", async ({ engine, env }) => {
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
});

/** A project with the sample, and a session and a segment for each reviewer. */
async function gather(url: string): Promise<Reviewer[]> {
  const request = await apiRequest.newContext({ baseURL: url });
  const admin = new Api(request);
  await admin.signIn(demoAccount("admin"));
  const projectId = await admin.createProject("Bench");
  const documentId = await admin.importDocument(projectId, { title: "Bench", ...SAMPLE_TEXTS });
  const place = { projectId, documentId };
  const reviewers = await gatherReviewers(url, admin, { place, count: REVIEWERS });
  await request.dispose();
  return reviewers;
}

/** Saves texts of one's own segment one after the other, and gives how long each took, in milliseconds. */
async function saveAll(url: string, reviewer: Reviewer): Promise<number[]> {
  const times: number[] = [];
  let { version } = reviewer.segment;
  for (let round = 1; round <= SAVES_EACH; round++) {
    const start = performance.now();
    const text = `${reviewer.segment.target} (${round})`;
    const answer = await sendTarget(url, reviewer, { version, text });
    const row = (await answer.json()) as ApiSegment;
    times.push(performance.now() - start);
    expect(answer.status).toBe(200);
    version = row.version;
  }
  return times;
}
