import { demoAccount } from "../fixtures/accounts";
import { Api } from "../fixtures/api";
import { makeDataDirectory, ServerProcess } from "../fixtures/server-process";
import { expect, test } from "../fixtures/test";
import { importLongDocument } from "./long-document";
import { quantile } from "./quantile";

/** The sample, as often as makes 2,000 segments and some. */
const TIMES = 47;
const ROUNDS = 7;

test("opening a long document", async ({ browser, playwright }) => {
  const data = makeDataDirectory();
  const server = await ServerProcess.start({ dataDirectory: data.path });
  const request = await playwright.request.newContext({ baseURL: server.url });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const api = new Api(request);
    await api.signIn(demoAccount("admin"));
    const imported = performance.now();
    const { projectId, documentId } = await importLongDocument(api, TIMES);
    const importMs = performance.now() - imported;
    const { total } = await api.ask<{ total: number }>("get", `/documents/${documentId}/outline`);
    expect(total).toBeGreaterThanOrEqual(2_000);

    await new Api(context.request).signIn(demoAccount("admin"), server.url);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await context.newPage();
      const start = performance.now();
      const address = `${server.url}/projects/${projectId}/documents/${documentId}/review`;
      await page.goto(address, { waitUntil: "commit" });
      await page.getByRole("textbox", { name: "Translation of segment 1", exact: true }).click();
      times.push(performance.now() - start);
      await page.close();
    }
    const [cold = 0, ...warm] = times;
    test.info().annotations.push(
      {
        type: `Importing ${total.toLocaleString("en")} segments`,
        description: `${(importMs / 1_000).toFixed(1)} s`,
      },
      {
        type: `Opening a document of ${total.toLocaleString("en")} segments`,
        description:
          `first rows take the caret after ${quantile(warm, 0.5).toFixed(0)} ms (median of ${warm.length}), ` +
          `${cold.toFixed(0)} ms with an empty cache`,
      },
    );
  } finally {
    await context.close();
    await request.dispose();
    await server.stop();
    data.remove();
  }
});
