import { type APIRequestContext, request as apiRequest } from "@playwright/test";
import { demoAccount } from "../fixtures/accounts";
import { Api, type ApiSegment } from "../fixtures/api";
import { SAMPLE_TEXTS } from "../fixtures/sample";
import { makeDataDirectory, ServerProcess } from "../fixtures/server-process";
import { expect, test } from "../fixtures/test";
import { makeMemoryFile, makeTermSheets } from "./large-memory";
import { onBothEngines } from "./on-both-engines";
import { quantile } from "./quantile";

/** Entries of the memory, and as many of the termbase. */
const ENTRIES = 100_000;
/** How often each segment is asked about. */
const ROUNDS = 3;
/** How long the memory may take to import before the measurement gives up, in milliseconds. */
const IMPORT_TIMEOUT = 600_000;

onBothEngines("memory and terms", async ({ engine, env }) => {
  test.setTimeout(2 * IMPORT_TIMEOUT);
  const data = makeDataDirectory();
  const server = await ServerProcess.start({ dataDirectory: data.path, env });
  const request = await apiRequest.newContext({ baseURL: server.url });
  try {
    const api = new Api(request);
    await api.signIn(demoAccount("admin"));
    const projectId = await api.createProject("Bench");
    const documentId = await api.importDocument(projectId, { title: "Bench", ...SAMPLE_TEXTS });
    await fill(request, projectId);
    const segments = (await api.segments(documentId)).filter(({ source }) => source !== "");
    for (const [what, pathOf] of Object.entries(questions(projectId))) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const segment of segments) times.push(await timeOf(request, pathOf(segment)));
      }
      test.info().annotations.push({
        type: `${what}, ${ENTRIES.toLocaleString("en")} entries, ${engine}`,
        description:
          `p95 ${quantile(times, 0.95).toFixed(0)} ms, p50 ${quantile(times, 0.5).toFixed(0)} ms, ` +
          `longest ${quantile(times, 1).toFixed(0)} ms (${times.length} requests, one at a time)`,
      });
    }
  } finally {
    await request.dispose();
    await server.stop();
    data.remove();
  }
});

/** What is asked about a segment, as paths of the API. */
function questions(projectId: string): Record<string, (segment: ApiSegment) => string> {
  const search = (words: readonly string[]) =>
    `/projects/${projectId}/memory/entries?text=${encodeURIComponent(words.join(" "))}`;
  const wordsOf = ({ source }: ApiSegment) => source.match(/\p{L}+/gu) ?? [];
  return {
    "Matches of a segment": ({ id }) => `/segments/${id}/matches`,
    "Terms of a segment": ({ id }) => `/segments/${id}/terms`,
    "Search for a word": (segment) => search(wordsOf(segment).slice(-1)),
    "Search for two words": (segment) => search(wordsOf(segment).slice(0, 2)),
  };
}

async function timeOf(request: APIRequestContext, path: string): Promise<number> {
  const start = performance.now();
  const answer = await request.get(`/api/v1${path}`);
  await answer.body();
  const time = performance.now() - start;
  expect(answer.status(), path).toBe(200);
  return time;
}

async function fill(request: APIRequestContext, projectId: string): Promise<void> {
  const send = async (path: string, name: string, content: string) => {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
    const answer = await request.post(`/api/v1/projects/${projectId}/${path}`, {
      multipart: { file },
      timeout: IMPORT_TIMEOUT,
    });
    expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  };
  await send("memory/files", "memory.tmx", makeMemoryFile(ENTRIES));
  await expect
    .poll(
      async () => {
        const answer = await request.get(`/api/v1/projects/${projectId}/memory`);
        const { files } = (await answer.json()) as { files: { entries: number; state: string }[] };
        return files[0];
      },
      { timeout: IMPORT_TIMEOUT, intervals: [1_000] },
    )
    .toMatchObject({ state: "done", entries: ENTRIES });
  for (const sheet of makeTermSheets(ENTRIES)) await send("terms/sheet", "terms.csv", sheet);
}
