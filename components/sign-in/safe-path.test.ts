import { expect, test } from "vitest";
import { safePath } from "./safe-path";

test.each([
  ["/projects/1?tab=members#top", "/projects/1?tab=members#top", "a path of this site"],
  [undefined, "/projects", "no wish"],
  ["https://evil.example/x", "/projects", "another site"],
  ["//evil.example", "/projects", "another site without a scheme"],
  ["/\\evil.example", "/projects", "browsers read a backslash as a slash"],
  ["/\t/evil.example", "/projects", "browsers drop tabs in addresses"],
  ["/..//evil.example", "/projects", "a step up leaves another site's address"],
  ["/.//evil.example", "/projects", "so does a step on the spot"],
  ["/a/..\\/evil.example", "/projects", "and one with a backslash"],
  ["//evil.example:port", "/projects", "no address at all"],
  ["javascript:alert(1)", "/projects", "a script"],
])("%s leads to %s: %s", (...[wanted, path]) => {
  expect(safePath(wanted)).toBe(path);
});
