import { expect, test } from "vitest";
import { AppError } from "./errors";
import { requireSameOrigin } from "./same-origin";

const HOST = "relecture.example";

test.each<[string, string, Record<string, string>, boolean]>([
  ["the application's own page", "POST", { "sec-fetch-site": "same-origin" }, true],
  ["an address typed by hand", "POST", { "sec-fetch-site": "none" }, true],
  ["another site", "POST", { "sec-fetch-site": "cross-site" }, false],
  ["a neighbour under the same domain", "DELETE", { "sec-fetch-site": "same-site" }, false],
  ["another site that only reads", "GET", { "sec-fetch-site": "cross-site" }, true],
  ["an old browser, own page", "PUT", { origin: `https://${HOST}` }, true],
  ["an old browser, another page", "PUT", { origin: "https://evil.example" }, false],
  ["another port", "PUT", { origin: `https://${HOST}:8443` }, false],
  ["a sandboxed page", "PUT", { origin: "null" }, false],
  ["behind a proxy", "PUT", { origin: "https://a.example", "x-forwarded-host": "a.example" }, true],
  ["a program that is no browser", "POST", {}, true],
  [
    "a page that says two things",
    "POST",
    { "sec-fetch-site": "cross-site", origin: `https://${HOST}` },
    false,
  ],
])("%s: %s with %o is let in: %s", (_, method, headers, isAllowed) => {
  const request = new Request(`http://${HOST}/api`, {
    method,
    headers: { host: HOST, ...headers },
  });
  expect(isLetIn(request)).toBe(isAllowed);
});

function isLetIn(request: Request): boolean {
  try {
    requireSameOrigin(request);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.reason === "cross-site") return false;
    throw error;
  }
}
