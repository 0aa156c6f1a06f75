import { randomBytes } from "node:crypto";
import { type Account, demoAccount } from "./fixtures/accounts";
import { Api } from "./fixtures/api";
import { startOwnPostgres } from "./fixtures/postgres";
import { SHORT_TEXTS } from "./fixtures/sample";
import { makeDataDirectory, ServerProcess } from "./fixtures/server-process";
import { expect, test, uniqueName } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

test.describe.configure({ timeout: 120_000 });

/** A segment without flags. */
const NUMBER = 4;

test("two instances of the app on one PostgreSQL are one desk", async ({ browser, playwright }) => {
  const postgres = startOwnPostgres();
  test.skip(!postgres, "This machine has no PostgreSQL.");
  if (!postgres) return;
  const data = makeDataDirectory();
  const env = { DATABASE_URL: postgres.url, NEXTAUTH_SECRET: randomBytes(32).toString("hex") };
  const here = await ServerProcess.start({ dataDirectory: data.path, env });
  const there = await ServerProcess.start({ dataDirectory: data.path, env });
  const request = await playwright.request.newContext({ baseURL: here.url });
  try {
    const api = new Api(request);
    await api.signIn(demoAccount("admin"));
    const projectId = await api.createProject(uniqueName("Two instances"));
    const documentId = await api.importDocument(projectId, { title: "Shared", ...SHORT_TEXTS });
    const openDesk = async (who: Account, server: ServerProcess) => {
      const context = await browser.newContext();
      await new Api(context.request).signIn(who, server.url);
      const desk = new ReviewDesk(await context.newPage(), { projectId, documentId }, server.url);
      await desk.open();
      return { desk, context };
    };
    const first = await openDesk(demoAccount("admin"), here);
    // A session of one instance is good in the other.
    const second = await openDesk(demoAccount("admin"), there);

    await second.desk.goTo(2);
    await first.desk.write(NUMBER, "Écrit sur la première instance.");
    await expect(second.desk.row(NUMBER)).toContainText("Écrit sur la première instance.");
    await second.desk.goTo(NUMBER);
    await second.desk.submit(NUMBER);
    await first.desk.expectState(NUMBER, "Submitted");

    await first.context.close();
    await second.context.close();
  } finally {
    await request.dispose();
    await here.stop();
    await there.stop();
    postgres.stop();
    data.remove();
  }
});
