import { expect, test } from "vitest";
import { safePath } from "./safe-path";

test.each([
  ["/projects/1?tab=members#top", "/projects/1?tab=members#top", "a path of this site"],
  [undefined, "/projects", "no wish"],
  ["https://evil.example/x", "/projects", "another site"],
  ["//evil.example", "/projects", "another site without a scheme"],
  ["/\\evil.example", "/projects", "browsers read a backslash as a slash"],
  ["/\t/evil.example", "/projects", "browsers drop tabs in addresses"],
  ["javascript:alert(1)", "/projects", "a script"],
])("%s leads to %s: %s", (...[wanted, path]) => {
  expect(safePath(wanted)).toBe(path);
});
