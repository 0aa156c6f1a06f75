import { request as apiRequest } from "@playwright/test";
import { readEvents } from "../../lib/client/read-events";
import { LiveChange } from "../../lib/schemas/live";
import { demoAccount } from "../fixtures/accounts";
import { Api, type ApiSegment } from "../fixtures/api";
import { makeDataDirectory, ServerProcess } from "../fixtures/server-process";
import { type DocumentPlace, expect, test } from "../fixtures/test";
import { importLongDocument } from "./long-document";
import { onBothEngines } from "./on-both-engines";
import { quantile } from "./quantile";
import { gatherReviewers, type Reviewer, sendTarget } from "./reviewers";

/** The sample, as often as makes 20,000 segments and some. */
const TIMES = 457;
const REVIEWERS = 50;
/** How long the reviewers work, and how long each thinks between two saves, in milliseconds. */
const DURATION = 30_000;
const THINKING = 2_000;
/** Everybody filters after so many of their saves, not all at the same time: ten seconds apart, which is often. */
const SAVES_A_FILTER = 5;
const FILTERS = ["state=draft", "flag=serious", "text=Poutine", "mine=returned"];

/** What came of the requests of a kind. */
class Tally {
  readonly times: number[] = [];
  errors = 0;

  /** Asks, counts, and gives the answer unless it is an error. */
  async ask<Answer>(request: () => Promise<Response>): Promise<Answer | undefined> {
    const start = performance.now();
    try {
      const answer = await request();
      const body = (await answer.json()) as Answer;
      if (answer.ok) this.times.push(performance.now() - start);
      else this.errors += 1;
      return answer.ok ? body : undefined;
    } catch {
      this.errors += 1;
      return undefined;
    }
  }

  get description(): string {
    const at = (share: number) => quantile(this.times, share).toFixed(0);
    const errors = this.errors === 1 ? "1 error" : `${this.errors} errors`;
    return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms (${this.times.length}, ${errors})`;
  }
}

/** When each version of a segment was sent, and how long it took until others heard of it. */
class Echoes {
  readonly #sent = new Map<string, number>();
  readonly heard = new Tally();

  send(segmentId: string, version: number): void {
    this.#sent.set(`${segmentId} ${version}`, performance.now());
  }

  hear({ segments }: LiveChange): void {
    for (const [id, version] of segments ?? []) {
      const sent = this.#sent.get(`${id} ${version}`);
      if (sent !== undefined) this.heard.times.push(performance.now() - sent);
    }
  }
}

onBothEngines("working together", async ({ engine, env }) => {
  test.setTimeout(900_000);
  const data = makeDataDirectory();
  const server = await ServerProcess.start({ dataDirectory: data.path, env });
  const request = await apiRequest.newContext({ baseURL: server.url });
  try {
    const admin = new Api(request);
    await admin.signIn(demoAccount("admin"));
    const place = await importLongDocument(admin, TIMES);
    const reviewers = await gatherReviewers(server.url, admin, { place, count: REVIEWERS });
    const { saves, filters, heard } = await workTogether(server.url, place, reviewers);
    const who = `${REVIEWERS} reviewers on 20,000 segments, ${engine}`;
    test
      .info()
      .annotations.push(
        { type: `Saving, ${who}`, description: saves.description },
        { type: `Filtering, ${who}`, description: filters.description },
        { type: `Hearing of others' saves, ${who}`, description: heard.description },
      );
    expect(heard.times.length).toBeGreaterThan(saves.times.length);
  } finally {
    await request.dispose();
    await server.stop();
    data.remove();
  }
});

/** Everybody listens, saves their own segment, and filters, for some time. */
async function workTogether(url: string, place: DocumentPlace, reviewers: readonly Reviewer[]) {
  const saves = new Tally();
  const filters = new Tally();
  const echoes = new Echoes();
  const over = new AbortController();
  const listening = reviewers.map((one) => listen({ url, place, one, echoes }, over.signal));
  const end = performance.now() + DURATION;
  const work = async (one: Reviewer, index: number) => {
    let { version } = one.segment;
    // Nobody begins at the same moment.
    await pause((THINKING * index) / reviewers.length);
    for (let round = 0; performance.now() < end; round++) {
      const text = `${one.segment.target} (${round})`;
      echoes.send(one.segment.id, version + 1);
      const row = await saves.ask<ApiSegment>(() => sendTarget(url, one, { version, text }));
      version = row?.version ?? version;
      if ((index + round) % SAVES_A_FILTER === 0) {
        const filter = FILTERS[((index + round) / SAVES_A_FILTER) % FILTERS.length];
        const outline = `${url}/api/v1/documents/${place.documentId}/outline?${filter}`;
        await filters.ask(() => fetch(outline, { headers: { cookie: one.cookie } }));
      }
      await pause(THINKING);
    }
  };
  await Promise.all(reviewers.map(work));
  over.abort();
  await Promise.all(listening);
  return { saves, filters, heard: echoes.heard };
}

interface Listening {
  readonly url: string;
  readonly place: DocumentPlace;
  readonly one: Reviewer;
  readonly echoes: Echoes;
}

/** Follows what happens to the document until it is over. */
async function listen({ url, place, one, echoes }: Listening, signal: AbortSignal): Promise<void> {
  try {
    const address = `${url}/api/v1/documents/${place.documentId}/events`;
    const { body } = await fetch(address, { headers: { cookie: one.cookie }, signal });
    if (!body) return;
    for await (const { event, data } of readEvents(body)) {
      if (event === "change") echoes.hear(LiveChange.parse(JSON.parse(data)));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
