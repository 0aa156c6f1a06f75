import { describe, expect, test } from "vitest";
import { AddComment } from "./comment";
import { StartImport } from "./import";
import { CreateProject } from "./project";
import { ReadOutline, SaveTarget } from "./segment";
import { storableText } from "./storable-text";
import { CreateUser } from "./user";

const ID = "0192f0c1-0000-7000-8000-000000000001";
const BYTES = { bytes: new Uint8Array() };
const PERSON = { email: "a@b", name: "A", password: "ten letters" };

test.each<[string, boolean, string]>([
  ["", true, "the smallest"],
  ["« L’été » 🐶\u00a0!\n\t", true, "any characters"],
  ["a\0b", false, "U+0000, which PostgreSQL cannot store"],
  ["\ud83d", false, "half a character"],
  ["\udc36\ud83d", false, "two halves in the wrong order"],
  ["12345678901234567", false, "over the limit"],
])("%o can be stored: %s (%s)", (text, expected) => {
  expect(storableText(16).safeParse(text).success).toBe(expected);
});

describe("a text that cannot be stored is refused", () => {
  test.each([
    ["in a target", SaveTarget, (text: string) => ({ segmentId: ID, version: 1, text })],
    ["in a comment", AddComment, (body: string) => ({ segmentId: ID, body })],
    ["in a filter", ReadOutline, (text: string) => ({ documentId: ID, text })],
    [
      "in a project's name",
      CreateProject,
      (name: string) => ({ name, sourceLanguage: "en", targetLanguage: "fr" }),
    ],
    ["in a person's name", CreateUser, (name: string) => ({ ...PERSON, name })],
    ["in an address", CreateUser, (part: string) => ({ ...PERSON, email: `${part}@b` })],
    [
      "in a title",
      StartImport,
      (title: string) => ({ projectId: ID, title, source: BYTES, target: BYTES }),
    ],
  ])("%s", (_, schema, input) => {
    expect(schema.safeParse(input("a")).success).toBe(true);
    expect(schema.safeParse(input("a\0")).success).toBe(false);
  });
});
