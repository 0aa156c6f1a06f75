import { demoAccount } from "./fixtures/accounts";
import { Api, type ApiSegment } from "./fixtures/api";
import { SAMPLE_TEXTS, SHORT_TEXTS } from "./fixtures/sample";
import { makeDataDirectory, ServerProcess } from "./fixtures/server-process";
import { expect, test, uniqueName } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

test.describe.configure({ timeout: 120_000 });

/** Saves one text after the other into a segment until the server is gone; gives the last two. */
async function typeUntilTheEnd(api: Api, segment: ApiSegment) {
  let current = segment;
  let sent = segment.target;
  for (let round = 1; ; round++) {
    sent = `Segment ${segment.position + 1}, version ${round}.`;
    try {
      current = await api.save(current, sent);
    } catch {
      return { acknowledged: current.target, sent };
    }
  }
}

test("a server that is killed while people type comes back with every acknowledged edit", async ({
  playwright,
  page,
  context,
  consoleGuard,
}) => {
  consoleGuard.expectLostConnections();
  const data = makeDataDirectory();
  let server = await ServerProcess.start({ dataDirectory: data.path });
  const { port, url } = server;
  const request = await playwright.request.newContext({ baseURL: url });
  try {
    const admin = new Api(request);
    await admin.signIn(demoAccount("admin"));
    const projectId = await admin.createProject(uniqueName("Crash"));
    const documentId = await admin.importDocument(projectId, { title: "Crash", ...SHORT_TEXTS });
    const typedByApi = (await admin.segments(documentId)).slice(1);

    await new Api(context.request).signIn(demoAccount("admin"), url);
    const review = new ReviewDesk(page, { projectId, documentId }, url);
    await review.open();
    await review.write(1, "Enregistré avant la panne.");
    await review.expectSaved(1);

    const typing = typedByApi.map((segment) => typeUntilTheEnd(admin, segment));
    await expect
      .poll(async () => (await admin.segments(documentId))[1]?.version ?? 0)
      .toBeGreaterThan(5);
    await server.kill();
    const outcomes = await Promise.all(typing);
    await review.write(1, "Tapé pendant la panne.");
    await review.expectSaveState(1, /Kept on this device/);

    server = await ServerProcess.start({ dataDirectory: data.path, port });
    await review.expectSaved(1);
    const after = await admin.segments(documentId);
    expect(after[0]?.target).toBe("Tapé pendant la panne.");
    outcomes.forEach(({ acknowledged, sent }, index) => {
      // The answer to the last save was lost; its text may have been stored all the same.
      expect([acknowledged, sent]).toContain(after[index + 1]?.target);
      expect(acknowledged).toMatch(/version \d+/);
    });
  } finally {
    await request.dispose();
    await server.kill();
    data.remove();
  }
});

test("an import that a kill cut short is finished after the next start", async ({ playwright }) => {
  const data = makeDataDirectory();
  let server = await ServerProcess.start({ dataDirectory: data.path });
  const request = await playwright.request.newContext({ baseURL: server.url });
  try {
    const api = new Api(request);
    await api.signIn(demoAccount("admin"));
    const projectId = await api.createProject(uniqueName("Crash"));
    const times = 25;
    const repeat = (text: string) => Array.from({ length: times }, () => text.trim()).join("\n\n");
    const jobId = await api.startImport(projectId, {
      title: "Long",
      source: repeat(SAMPLE_TEXTS.source),
      target: repeat(SAMPLE_TEXTS.target),
    });
    const job = () => api.ask<{ state: string }>("get", `/jobs/${jobId}`);
    await expect.poll(async () => (await job()).state, { intervals: [20] }).toBe("running");
    await server.kill();
    server = await ServerProcess.start({ dataDirectory: data.path, port: server.port });
    const documentId = await api.importedDocument(jobId);
    const outline = await api.ask<{ total: number }>("get", `/documents/${documentId}/outline`);
    expect(outline.total).toBe(44 * times);
  } finally {
    await request.dispose();
    await server.kill();
    data.remove();
  }
});

test("a kill between two repairs loses neither, and the first is still undone", async ({
  playwright,
}) => {
  const data = makeDataDirectory();
  let server = await ServerProcess.start({ dataDirectory: data.path });
  const request = await playwright.request.newContext({ baseURL: server.url });
  try {
    const api = new Api(request);
    await api.signIn(demoAccount("admin"));
    const projectId = await api.createProject(uniqueName("Crash"));
    const documentId = await api.importDocument(projectId, { title: "Repairs", ...SHORT_TEXTS });
    const texts = async () =>
      (await api.segments(documentId)).map(({ source, target }) => [source, target]);
    const before = await texts();
    const [first, second] = await api.segments(documentId);
    const repairs = `/documents/${documentId}/repairs`;
    const seen = (row: ApiSegment | undefined) => ({ id: row?.id, version: row?.version });
    const merge = { kind: "merge", segment: seen(first), other: seen(second) };
    const { repairId } = await api.ask<{ repairId: string }>("post", repairs, merge);
    const merged = await texts();
    // Nobody hears the answer to the second step: it is stored whole, or not at all.
    const [, third, fourth] = await api.segments(documentId);
    const late = { kind: "merge", segment: seen(third), other: seen(fourth) };
    const unheard = api.ask("post", repairs, late).catch(() => undefined);
    await server.kill();
    await unheard;
    server = await ServerProcess.start({ dataDirectory: data.path, port: server.port });
    const after = await texts();
    expect([merged.length, merged.length - 1]).toContain(after.length);
    expect(after[0]).toEqual(merged[0]);
    await api.ask("delete", `${repairs}/${repairId}`);
    expect((await texts()).slice(0, 2)).toEqual(before.slice(0, 2));
  } finally {
    await request.dispose();
    await server.kill();
    data.remove();
  }
});
