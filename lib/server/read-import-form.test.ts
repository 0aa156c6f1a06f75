import { describe, expect, test } from "vitest";
import { mostBilingualBytes, StartImport } from "../schemas/import";
import { readImportForm } from "./read-import-form";
import { refused } from "./services/testing/scene";

const PROJECT = "0192f0c1-0000-7000-8000-000000000001";

async function post(fields: Record<string, string | File>): Promise<Request> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const encoded = new Request("http://x", { method: "POST", body: form });
  const body = await encoded.arrayBuffer();
  const headers = {
    "content-type": encoded.headers.get("content-type") ?? "",
    "content-length": String(body.byteLength),
  };
  return new Request("http://x", { method: "POST", body, headers });
}

describe("the form of an import", () => {
  test("takes a file on one side and a pasted text on the other", async () => {
    const sourceFile = new File([new Uint8Array([0xe9, 0x0a])], "été.txt");
    const request = await post({
      title: "T",
      sourceFile,
      targetText: "L’été.",
      sourceLanguage: "",
    });
    const input = StartImport.parse({ ...(await readImportForm(request)), projectId: PROJECT });
    expect(input).toEqual({
      projectId: PROJECT,
      isRelated: false,
      title: "T",
      source: { name: "été.txt", bytes: new Uint8Array([0xe9, 0x0a]) },
      target: { bytes: new TextEncoder().encode("L’été.") },
    });
  });

  test("takes the pasted text when the file field was left empty", async () => {
    const request = await post({ title: "T", sourceFile: new File([], ""), sourceText: "A." });
    expect(await readImportForm(request)).toMatchObject({
      source: { bytes: new TextEncoder().encode("A.") },
      target: { bytes: new Uint8Array() },
    });
  });

  test("takes an empty file for what it is", async () => {
    const request = await post({ title: "T", sourceFile: new File([], "a.txt"), sourceText: "A." });
    expect(await readImportForm(request)).toMatchObject({
      source: { name: "a.txt", bytes: new Uint8Array() },
    });
  });

  test.each([
    ["is over the limit", String(mostBilingualBytes("xliff") + 100_000)],
    ["does not say how long it is", undefined],
  ])("is refused before it is read when it %s", async (_, length) => {
    const request = new Request("http://x", {
      method: "POST",
      body: "x",
      headers: length === undefined ? {} : { "content-length": length },
    });
    await expect(readImportForm(request)).rejects.toMatchObject(
      refused("too-large", "side-too-large"),
    );
    expect(request.bodyUsed).toBe(false);
  });

  test("is refused when it is none", async () => {
    const headers = { "content-length": "2", "content-type": "application/json" };
    const request = new Request("http://x", { method: "POST", body: "{}", headers });
    await expect(readImportForm(request)).rejects.toMatchObject(refused("invalid"));
  });
});
