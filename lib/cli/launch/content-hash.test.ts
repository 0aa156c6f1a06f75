import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contentHash, isRecorded, record } from "./content-hash.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "relecture-hash-"));
  mkdirSync(path.join(root, "lib/deep"), { recursive: true });
  write("lib/a.ts", "a");
  write("lib/deep/b.ts", "b");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: string): void {
  writeFileSync(path.join(root, file), content);
}

function hash(): string {
  return contentHash(root, ["lib", "next.config.js"], (file) => !file.endsWith(".test.ts"));
}

test.each([
  ["a file deep inside changes", () => write("lib/deep/b.ts", "B")],
  ["a file is added", () => write("lib/deep/c.ts", "")],
  ["a file that was missing appears", () => write("next.config.js", "")],
  [
    "a file is renamed",
    () => {
      rmSync(path.join(root, "lib/a.ts"));
      write("lib/z.ts", "a");
    },
  ],
  [
    "text moves from one file to the next",
    () => {
      write("lib/a.ts", "");
      write("lib/deep/b.ts", "ab");
    },
  ],
])("changes when %s", (_case, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

test("stays when a file is written again as it was, or one that does not count changes", () => {
  const before = hash();
  write("lib/a.ts", "a");
  write("lib/a.test.ts", "new");
  expect(hash()).toBe(before);
});

test("a marker stands for the hash that was recorded in it, and for no other", () => {
  const marker = path.join(root, "marker");
  expect(isRecorded(marker, "1")).toBe(false);
  record(marker, "1");
  expect(isRecorded(marker, "1")).toBe(true);
  expect(isRecorded(marker, "2")).toBe(false);
});
