import { type Browser, chromium, type Page } from "@playwright/test";
import { demoAccount } from "../fixtures/accounts";
import { Api } from "../fixtures/api";
import { chromiumLaunchOptions } from "../fixtures/chromium";
import { makeDataDirectory, ServerProcess } from "../fixtures/server-process";
import { type DocumentPlace, expect, test } from "../fixtures/test";
import { ReviewDesk } from "../pages/review-desk";
import { importLongDocument } from "./long-document";
import { clickFirstText, enterToFocus, frameTimes, keyToPaint, slowDown } from "./page-probes";
import { quantile } from "./quantile";

/** The sample, as often as makes 20,000 segments and some. */
const TIMES = 457;
const ROUNDS = 5;
const SUBMISSIONS = 25;
const ANSWER_DELAY = 400;
const FILTERS = ["state=draft", "flag=any", "flag=serious", "text=Poutine", "links=doubtful"];
/** A frame is drawn as soon as it is ready: times are the page's own, without the wait for the display. */
const UNCAPPED = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

test.describe.configure({ mode: "serial" });

let data: ReturnType<typeof makeDataDirectory>;
let server: ServerProcess;
let place: DocumentPlace;

test("importing and filtering", async ({ playwright }) => {
  test.setTimeout(900_000);
  data = makeDataDirectory();
  server = await ServerProcess.start({ dataDirectory: data.path });
  const request = await playwright.request.newContext({ baseURL: server.url });
  const api = new Api(request);
  await api.signIn(demoAccount("admin"));
  const start = performance.now();
  place = await importLongDocument(api, TIMES);
  const seconds = (performance.now() - start) / 1_000;
  const outline = `/documents/${place.documentId}/outline`;
  const { total } = await api.ask<{ total: number }>("get", outline);
  expect(total).toBeGreaterThanOrEqual(20_000);
  note(`Importing ${total.toLocaleString("en")} segments`, `${seconds.toFixed(1)} s`);
  for (const filter of FILTERS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const asked = performance.now();
      await api.ask("get", `${outline}?${filter}`);
      times.push(performance.now() - asked);
    }
    note(`Filter ${filter}, with all counts`, millis(times));
  }
  await request.dispose();
});

test.afterAll(async () => {
  await server.stop();
  data.remove();
});

for (const slower of [1, 4]) {
  const suffix = slower === 1 ? "" : `, processor ${slower} times slower`;

  test(`opening and scrolling${suffix}`, async () => {
    await withBrowser([], async (browser) => {
      const opened: number[] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        const page = await openPage(browser, slower);
        const start = performance.now();
        await openDesk(page);
        // The first round fills the server's caches.
        if (round > 0) opened.push(performance.now() - start);
        if (round === ROUNDS) note(`Frames while scrolling${suffix}`, millis(await scroll(page)));
        await page.context().close();
      }
      note(`Opening until the first row takes the caret, empty cache${suffix}`, millis(opened));
    });
  });

  test(`typing and submitting${suffix}`, async () => {
    await withBrowser(UNCAPPED, async (browser) => {
      const page = await openPage(browser, slower);
      await openDesk(page);
      const typed = await keyToPaint(page, () =>
        page.keyboard.type("Une phrase de plus, écrite comme on écrit. ".repeat(4), { delay: 50 }),
      );
      note(`Key to paint${suffix}`, millis(typed));
      await page.route("**/submission", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, ANSWER_DELAY));
        await route.continue();
      });
      const focused = await enterToFocus(page, () => submitSome(page));
      expect(focused).toHaveLength(SUBMISSIONS);
      note(
        `Submit to the next row's focus, answers after ${ANSWER_DELAY} ms${suffix}`,
        millis(focused),
      );
      await page.unrouteAll({ behavior: "wait" });
    });
  });
}

async function withBrowser(
  flags: readonly string[],
  measure: (browser: Browser) => Promise<void>,
): Promise<void> {
  const options = await chromiumLaunchOptions();
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...flags] });
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}

/** A page of a browser without a cache, signed in. */
async function openPage(browser: Browser, slower: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await new Api(context.request).signIn(demoAccount("admin"), server.url);
  const page = await context.newPage();
  await slowDown(page, slower);
  return page;
}

async function openDesk(page: Page): Promise<void> {
  const address = `/projects/${place.projectId}/documents/${place.documentId}/review`;
  await page.goto(`${server.url}${address}`, { waitUntil: "commit" });
  await clickFirstText(page);
}

/** Turns the wheel through some thousand rows. */
async function scroll(page: Page): Promise<number[]> {
  await page.getByRole("row").nth(2).hover();
  return frameTimes(page, async () => {
    for (let turn = 0; turn < 120; turn++) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(40);
    }
  });
}

async function submitSome(page: Page): Promise<void> {
  const desk = new ReviewDesk(page, place, server.url);
  for (let count = 0; count < SUBMISSIONS; count++) {
    const active = page.getByRole("textbox", { name: /^Translation of segment / });
    const name = (await active.getAttribute("aria-label")) ?? "";
    await active.press("Control+Shift+Enter");
    await expect(desk.editor(Number(name.split(" ").at(-1)) + 1)).toBeFocused();
  }
}

function note(type: string, description: string): void {
  test.info().annotations.push({ type, description });
}

function millis(times: readonly number[]): string {
  const at = (share: number) => quantile(times, share).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (${times.length})`;
}
