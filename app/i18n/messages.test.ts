import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHECKS } from "@/lib/flagging/registry";
import { LANGUAGE_TOOL_CATEGORIES } from "@/lib/server/providers/language-tool-answer";
import { LOCALES, type Locale, NAMESPACES } from "./locales";

const folderOf = (locale: Locale) => new URL(`./messages/${locale}/`, import.meta.url);
const filesOf = (locale: Locale) => readdirSync(folderOf(locale)).toSorted();

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no message`);
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === "" ? key : `${path}.${key}`),
  );
}

function messagesOf(locale: Locale, file: string): Map<string, string> {
  const content = readFileSync(new URL(file, folderOf(locale)), "utf8");
  return new Map(flatten(JSON.parse(content), ""));
}

/** The tags and arguments of an ICU message. Braces at an even depth open an argument, those inside it a branch. */
function placeholdersOf(message: string): string[] {
  const found = new Set(message.match(/<\w+>/g) ?? []);
  let depth = 0;
  for (const [brace, name] of message.matchAll(/\{\s*(\w*)|\}/g)) {
    if (brace === "}") {
      depth -= 1;
      continue;
    }
    if (depth % 2 === 0) found.add(name ?? "");
    depth += 1;
  }
  return [...found].toSorted();
}

describe("messages of the interface", () => {
  test.each(LOCALES)("%s has exactly one file for each namespace", (locale) => {
    expect(filesOf(locale)).toEqual(NAMESPACES.map((namespace) => `${namespace}.json`).toSorted());
  });

  test.each(NAMESPACES)("%s has the same keys and placeholders in both languages", (namespace) => {
    const english = messagesOf("en", `${namespace}.json`);
    const french = messagesOf("fr", `${namespace}.json`);
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const listed = (messages: Map<string, string>) =>
      [...messages].map(([key, message]) => `${key}: ${placeholdersOf(message).join()}`).toSorted();
    expect(listed(french)).toEqual(listed(english));
  });

  test.each(NAMESPACES)("French %s spaces its punctuation as French does", (namespace) => {
    // U+0020 would let a line break before the sign; a missing space is wrong too.
    const wrong = /[^\u202f\s][;!?](?=\s|$)|\u0020[;:!?»]|«[^\u00a0]/;
    const offenders = [...messagesOf("fr", `${namespace}.json`)].filter(([, message]) =>
      wrong.test(message),
    );
    expect(offenders).toEqual([]);
  });

  test.each(LOCALES)("%s names the category of every check", (locale) => {
    const messages = messagesOf(locale, "segment.json");
    const unnamed = CHECKS.filter(({ category }) => !messages.has(`category.${category}`));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
    const fromLanguageTool = LANGUAGE_TOOL_CATEGORIES.filter(
      (category) => !messages.has(`category.${category}`),
    );
    expect(fromLanguageTool).toEqual([]);
  });
});
