import { expect, test } from "vitest";
import { diffMigrationsToSchema } from "../lib/cli/launch/schema-engine.mjs";

test("the migrations lead to the schema, with nothing missing", async () => {
  const script = await diffMigrationsToSchema();
  expect(script.trim().replace("-- This is an empty migration.", "")).toBe("");
});
