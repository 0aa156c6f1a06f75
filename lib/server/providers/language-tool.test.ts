import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LanguageTool } from "./language-tool";
import { readLanguageToolAnswer } from "./language-tool-answer";
import { checkAddress, languageToolCode } from "./language-tool-request";
import {
  type LanguageToolServer,
  type Reply,
  startLanguageToolServer,
} from "./testing/language-tool-server";

const TEXT = "Les 🐶 joue dehors.";
const MARKS = [{ words: "joue", replacements: ["jouent"], category: "AGREEMENT" }];

describe("LanguageTool", () => {
  let server: LanguageToolServer;
  let tool: LanguageTool;
  let now = 0;
  let reports: string[] = [];

  beforeEach(async () => {
    server = await startLanguageToolServer();
    now = 0;
    reports = [];
    tool = new LanguageTool(server.url, {
      now: () => now,
      report: (event, reason) => reports.push(reason ? `${event}: ${reason}` : event),
    });
  });
  afterEach(() => server.close());

  const check = (texts: string[], language = "fr", timeoutMs = 5_000) =>
    tool.check(texts, language, { timeoutMs });
  /** Asks about a text that nobody asked about, so many times. */
  const askAnew = async (times: number, timeoutMs?: number) => {
    for (let time = 0; time < times; time += 1)
      await check([`Texte ${server.asked.length} ${Math.random()}.`], "fr", timeoutMs);
  };

  test("is asked as its API wants, and its places are ours, behind an emoji too", async () => {
    server.reply = MARKS;
    const [matches] = await check([TEXT], "fr-CA");
    expect(matches).toEqual([
      {
        span: { start: 7, end: 11 },
        message: "À revoir : joue.",
        suggestion: "jouent",
        category: "fluency/grammar/agreement",
        isSpelling: false,
      },
    ]);
    expect(TEXT.slice(7, 11)).toBe("joue");
    expect(Object.fromEntries(server.asked[0] ?? [])).toMatchObject({
      text: TEXT,
      language: "fr-CA",
      enabledOnly: "false",
      disabledCategories: "REPETITIONS_STYLE",
    });
  });

  test("is asked once about a text, whether the answer is there or on its way", async () => {
    server.reply = MARKS;
    expect(tool.recall(TEXT, "fr")).toBeUndefined();
    const [first, second] = await Promise.all([check([TEXT]), check([TEXT, "Un autre."])]);
    expect(second[0]).toEqual(first[0]);
    expect(second[1]).toEqual([]);
    expect(await check([TEXT])).toEqual(first);
    expect(tool.recall(TEXT, "fr")).toEqual(first[0]);
    expect(tool.recall(TEXT, "fr-CA")).toBeUndefined();
    expect(server.asked.map((form) => form.get("text"))).toEqual([TEXT, "Un autre."]);
  });

  test("is asked about several texts at once", async () => {
    server.reply = [{ words: "sute" }];
    const answers = await check(["Une phrase.", "🐶 Et la sute.", "Une phrase.", " — "]);
    expect(answers.map((matches) => matches?.map(({ span }) => span))).toEqual([
      [],
      [{ start: 9, end: 13 }],
      [],
      undefined,
    ]);
    expect(server.asked).toHaveLength(1);
  });

  test.each<[string, Reply, string]>([
    ["fails", (response) => response.writeHead(500).end("broken"), "http-500"],
    ["is too busy", (response) => response.writeHead(429).end(), "http-429"],
    ["sends what is no JSON", (response) => response.end("<html>"), "unexpected-answer"],
    ["sends other JSON", (response) => response.end('{"matches":[{}]}'), "unexpected-answer"],
    ["breaks off", (response) => response.writeHead(200).write("{", () => response.destroy()), ""],
    [
      "sends us elsewhere",
      (response) => response.writeHead(307, { location: "/v2/check" }).end(),
      "",
    ],
    [
      "sends without end",
      (response) => response.writeHead(200, { "content-length": "99999999" }).write("{"),
      "",
    ],
    ["says nothing", () => {}, "timeout"],
  ])("has no answer when it %s, and is left alone after three times", async (_, reply, reason) => {
    server.reply = reply;
    expect(await check([TEXT], "fr", 300)).toEqual([undefined]);
    await askAnew(4, 300);
    expect(server.asked).toHaveLength(3);
    expect(reports).toEqual([expect.stringContaining(`down: ${reason}`)]);
  });

  test("is tried once a minute later, and asked again once it is back", async () => {
    server.reply = (response) => response.writeHead(503).end();
    await askAnew(5);
    now = 60_000;
    await askAnew(3);
    expect(server.asked).toHaveLength(4);
    server.reply = MARKS;
    now = 120_000;
    expect((await check([TEXT]))[0]).toHaveLength(1);
    await askAnew(2);
    expect(server.asked).toHaveLength(7);
    expect(reports).toEqual(["down: http-503", "back"]);
  });

  test("that is not there costs nothing after three times", async () => {
    await server.close();
    await askAnew(4);
    expect(reports).toEqual(["down: ECONNREFUSED"]);
  });

  test("is not blamed by who goes away before the answer", async () => {
    server.reply = () => {};
    for (let time = 0; time < 4; time += 1) {
      const leave = new AbortController();
      const asking = { timeoutMs: 5_000, signal: leave.signal };
      const answer = tool.check([`Texte ${time}.`], "fr", asking);
      leave.abort();
      expect(await answer).toEqual([undefined]);
    }
    server.reply = MARKS;
    expect((await check([TEXT]))[0]).toHaveLength(1);
    expect(reports).toEqual([]);
  });

  test("is asked about some texts at a time; what comes on top goes without", async () => {
    server.reply = () => {};
    const waiting = Array.from({ length: 8 }, (_, index) =>
      check([`Texte ${index}.`], "fr", 1_000),
    );
    expect(await check([TEXT])).toEqual([undefined]);
    await Promise.all(waiting);
    expect(server.asked).toHaveLength(8);
  });

  test("of a version that knows one French is asked for that", async () => {
    server.reply = (response, form) => {
      if (form.get("language") !== "fr") response.writeHead(400).end("no such language");
      else response.end('{"matches":[]}');
    };
    expect(await check([TEXT], "fr-CH")).toEqual([[]]);
    expect(await check(["Un autre."], "fr-CH")).toEqual([[]]);
    expect(server.asked.map((form) => form.get("language"))).toEqual(["fr-CH", "fr", "fr"]);
  });
});

test.each([
  ["http://localhost:8010", "http://localhost:8010/v2/check"],
  ["http://localhost:8010/", "http://localhost:8010/v2/check"],
  ["https://lt.example/tool", "https://lt.example/tool/v2/check"],
  ["https://lt.example/tool/v2/", "https://lt.example/tool/v2/check"],
  ["https://lt.example/v2/check", "https://lt.example/v2/check"],
])("%s is asked at %s", (server, address) => {
  expect(checkAddress(server).href).toBe(address);
});

test.each([
  ["fr", "fr"],
  ["fr-FR", "fr"],
  ["fr-CA", "fr-CA"],
  ["fr-CH", "fr-CH"],
  ["fr-BE", "fr-BE"],
  ["de", undefined],
])("a target in %s is asked about as %s", (tag, code) => {
  expect(languageToolCode(tag)).toBe(code);
});

test.each([
  ["TYPOS", "misspelling", "fluency/spelling"],
  ["AGREEMENT", "grammar", "fluency/grammar/agreement"],
  ["CAT_TYPOGRAPHIE", "typographical", "fluency/punctuation"],
  ["A_NEW_ONE", "whitespace", "fluency/typography/nbsp"],
  ["A_NEW_ONE", "style", "style/awkward"],
  ["A_NEW_ONE", "another", "fluency/grammar"],
  ["constructor", "toString", "fluency/grammar"],
])("%s of type %s is %s", (id, issueType, category) => {
  const rule = { issueType, category: { id } };
  const body = JSON.stringify({ matches: [{ message: "Faute.", offset: 0, length: 1, rule }] });
  expect(readLanguageToolAnswer(body)).toMatchObject([{ category }]);
});

test("of several replacements none is suggested", () => {
  const rule = { issueType: "misspelling", category: { id: "TYPOS" } };
  const replacements = [{ value: "mais" }, { value: "maïs" }];
  const match = { message: "Faute.", offset: 0, length: 4, replacements, rule };
  const [read] = readLanguageToolAnswer(JSON.stringify({ matches: [match] })) ?? [];
  expect(read).toMatchObject({ isSpelling: true });
  expect(read).not.toHaveProperty("suggestion");
});
