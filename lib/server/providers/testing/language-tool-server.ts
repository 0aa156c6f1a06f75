import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One place that the server of a test marks: the first time that the words stand in the text. */
export interface MarkedWords {
  readonly words: string;
  readonly replacements?: readonly string[];
  readonly issueType?: string;
  readonly category?: string;
}

/** How the server of a test answers: with what it marks, or in a way of its own. */
export type Reply =
  | readonly MarkedWords[]
  | ((response: ServerResponse, form: URLSearchParams) => void);

/** A small HTTP server that speaks LanguageTool's /v2/check. */
export interface LanguageToolServer {
  readonly url: string;
  /** The forms that it was sent. */
  readonly asked: URLSearchParams[];
  reply: Reply;
  close(): Promise<void>;
}

/** Starts such a server on a port of its own. */
export async function startLanguageToolServer(): Promise<LanguageToolServer> {
  const asked: URLSearchParams[] = [];
  const http = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      if (request.method !== "POST" || request.url !== "/v2/check") {
        response.writeHead(404).end();
        return;
      }
      const form = new URLSearchParams(body);
      asked.push(form);
      if (typeof server.reply === "function") server.reply(response, form);
      else response.end(JSON.stringify(answerTo(form.get("text") ?? "", server.reply)));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const server: LanguageToolServer = {
    url: `http://127.0.0.1:${port}`,
    asked,
    reply: [],
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}

/** An answer in the shape that LanguageTool 6 gives. */
function answerTo(text: string, marked: readonly MarkedWords[]) {
  return {
    software: { name: "LanguageTool", version: "6.6", apiVersion: 1, premium: false },
    warnings: { incompleteResults: false },
    language: { name: "French", code: "fr" },
    matches: marked.flatMap(({ words, replacements = [], issueType, category }) => {
      const offset = text.indexOf(words);
      if (offset < 0) return [];
      const rule = {
        id: "TEST",
        description: "Une règle",
        issueType: issueType ?? "grammar",
        category: { id: category ?? "CAT_GRAMMAIRE", name: "Grammaire" },
      };
      return [
        {
          message: `À revoir : ${words}.`,
          shortMessage: "Faute",
          offset,
          length: words.length,
          replacements: replacements.map((value) => ({ value })),
          sentence: text,
          rule,
        },
      ];
    }),
  };
}
