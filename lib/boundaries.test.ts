import { createRequire } from "node:module";
import { cruise } from "dependency-cruiser";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const { forbidden, options } = require("../.dependency-cruiser.cjs");

test("every import goes the allowed way, and the cruise really saw the code", async () => {
  const { output } = await cruise(["app", "components", "e2e", "lib", "prisma"], {
    ...options,
    ruleSet: { forbidden, options },
    validate: true,
  });
  if (typeof output === "string") throw new Error(output);
  // With an unsupported TypeScript the cruiser reports success over zero modules.
  expect(output.summary.totalCruised).toBeGreaterThan(100);
  expect(
    output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ).toEqual([]);
}, 180_000);
