import type { APIResponse } from "@playwright/test";
import { expect, test, uniqueName } from "./fixtures/test";

/** Asserts a refusal: its status and the reason that the interface has a sentence for. */
async function expectRefused(answer: APIResponse, status: number, reason: string): Promise<void> {
  expect(answer.status(), await answer.text()).toBe(status);
  expect(await answer.json()).toMatchObject({ status, reason });
}

test("a translator can neither approve, send back nor export by calling the API", async ({
  apiOf,
  importShort,
}) => {
  const { documentId, projectId } = await importShort();
  const translator = await apiOf("translator");
  const [first] = await translator.segments(documentId);
  if (!first) throw new Error("The document has no segment.");
  const { id, version } = await translator.submit(first);
  const refused = [
    translator.call("post", `/segments/${id}/decision`, { version, decision: "approve" }),
    translator.call("post", `/segments/${id}/decision`, {
      version,
      decision: "return",
      reason: "No.",
    }),
    translator.call("post", `/documents/${documentId}/decisions`, {
      decision: "approve",
      segments: [{ id, version }],
    }),
    translator.call("post", `/documents/${documentId}/export`, { format: "clean" }),
    translator.call("post", `/documents/${documentId}/export`, { format: "draft" }),
    translator.call("delete", `/documents/${documentId}`),
    translator.call("patch", `/projects/${projectId}`, { allowSelfApproval: true }),
    translator.call("post", "/projects", {
      name: uniqueName("Mine"),
      sourceLanguage: "en",
      targetLanguage: "fr",
    }),
    translator.call("post", "/users", {
      email: "accomplice@relecture.local",
      name: "Accomplice",
      password: "seven calm otters swim",
      isAdmin: true,
    }),
  ];
  for (const answer of await Promise.all(refused)) await expectRefused(answer, 403, "forbidden");
  const [after] = await translator.segments(documentId);
  expect(after).toMatchObject({ state: "submitted", version });
});

test("an editor can approve, but neither their own submission nor export the clean text", async ({
  apiOf,
  importShort,
}) => {
  const { documentId } = await importShort();
  const editor = await apiOf("editor");
  const [first] = await editor.segments(documentId);
  if (!first) throw new Error("The document has no segment.");
  const { id, version } = await editor.submit(first);
  await expectRefused(
    await editor.call("post", `/segments/${id}/decision`, { version, decision: "approve" }),
    403,
    "self-approval",
  );
  await expectRefused(
    await editor.call("post", `/documents/${documentId}/export`, { format: "clean" }),
    403,
    "forbidden",
  );
});

test("the clean export is refused until its gate is open, whoever asks", async ({
  apiOf,
  importShort,
}) => {
  const { documentId } = await importShort();
  const admin = await apiOf("admin");
  const answer = await admin.call("post", `/documents/${documentId}/export`, { format: "clean" });
  await expectRefused(answer, 409, "gate-closed");
});

test("nobody who is signed out reads or writes anything", async ({ apiOf, importShort }) => {
  const { documentId, projectId } = await importShort();
  const [first] = await (await apiOf("translator")).segments(documentId);
  const nobody = await apiOf("nobody");
  const refused = [
    nobody.call("get", `/documents/${documentId}/outline`),
    nobody.call("get", `/documents/${documentId}/segments?from=0&to=10`),
    nobody.call("post", `/documents/${documentId}/export`, { format: "draft" }),
    nobody.call("get", `/segments/${first?.id}/history`),
    nobody.call("put", `/segments/${first?.id}/target`, { version: first?.version, text: "x" }),
    nobody.call("post", `/projects/${projectId}/imports`),
    nobody.call("post", "/users", {}),
  ];
  for (const answer of await Promise.all(refused)) {
    await expectRefused(answer, 401, "sign-in-required");
  }
});

test("to somebody outside of a project it does not exist", async ({ apiOf, importShort }) => {
  const { documentId, projectId } = await importShort();
  const [first] = await (await apiOf("translator")).segments(documentId);
  const account = {
    email: `${uniqueName("outsider").replace(" ", "-")}@relecture.local`,
    password: "seven calm otters swim",
  };
  await (await apiOf("admin")).createPerson("Olga Outside", account);
  const outsider = await apiOf(account);
  const refused = [
    outsider.call("get", `/documents/${documentId}/outline`),
    outsider.call("get", `/documents/${documentId}/segments?from=0&to=10`),
    outsider.call("post", `/documents/${documentId}/export`, { format: "draft" }),
    outsider.call("get", `/segments/${first?.id}/comments`),
    outsider.call("put", `/segments/${first?.id}/target`, { version: 1, text: "x" }),
    outsider.call("patch", `/projects/${projectId}`, { name: "Mine now" }),
  ];
  for (const answer of await Promise.all(refused)) await expectRefused(answer, 404, "not-found");
});

test("a write that another site's page makes with a person's cookie is refused", async ({
  context,
  login,
  apiOf,
  importShort,
}) => {
  const { documentId } = await importShort();
  const [first] = await (await apiOf("translator")).segments(documentId);
  await login("translator");
  for (const headers of [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    { origin: "null" },
  ]) {
    const answer = await context.request.put(`/api/v1/segments/${first?.id}/target`, {
      headers,
      data: { version: first?.version, text: "Changed from elsewhere." },
    });
    await expectRefused(answer, 403, "cross-site");
  }
  const [after] = await (await apiOf("translator")).segments(documentId);
  expect(after?.target).toBe(first?.target);
});

test("a stale version is refused, with the text that stands there now", async ({
  apiOf,
  importShort,
}) => {
  const { documentId } = await importShort();
  const translator = await apiOf("translator");
  const [first] = await translator.segments(documentId);
  if (!first) throw new Error("The document has no segment.");
  await translator.save(first, "First come.");
  const late = await translator.call("put", `/segments/${first.id}/target`, {
    version: first.version,
    text: "Late.",
  });
  await expectRefused(late, 409, "stale-version");
  expect(await late.json()).toMatchObject({ details: { current: { target: "First come." } } });
});
