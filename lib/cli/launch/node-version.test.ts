import { expect, test } from "vitest";
import { checkNodeVersion } from "./node-version.mjs";

test.each(["20.9.0", "20.20.2", "22.0.0", "100.1.0"])("runs on Node.js %s", (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow();
});

test.each(["20.8.1", "18.20.4", "9.11.2"])("says what it needs on Node.js %s", (version) => {
  expect(() => checkNodeVersion(version)).toThrow(
    `needs Node.js 20.9 or newer; this is ${version}`,
  );
});
