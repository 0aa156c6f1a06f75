import { expect, test } from "vitest";
import { KeptPages } from "./kept-pages";

async function* pages() {
  yield { at: new Date(0), texts: new Map([["a", ["é".repeat(10_000)]]]) };
  yield { at: null, texts: new Map<string, string[]>() };
}

test("pages come back as they were read, in order, once", async () => {
  const read = [];
  for await (const page of pages()) read.push(page);
  const kept = await KeptPages.of(pages());
  const taken = [];
  for await (const page of kept.taken()) taken.push(page);
  expect(taken).toEqual(read);
  expect(await kept.taken().next()).toMatchObject({ done: true });
});
