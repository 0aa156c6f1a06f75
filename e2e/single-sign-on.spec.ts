import { OpenIdProvider } from "./fixtures/openid-provider";
import { makeDataDirectory, ServerProcess } from "./fixtures/server-process";
import { expect, test } from "./fixtures/test";

const TRANSLATOR = {
  sub: "subject-1",
  email: "Translator@relecture.local",
  email_verified: true,
  name: "Somebody at the provider",
};

const folder = makeDataDirectory();
let provider: OpenIdProvider;
let server: ServerProcess;

test.beforeAll(async () => {
  provider = await OpenIdProvider.start(TRANSLATOR);
  server = await ServerProcess.start({
    dataDirectory: folder.path,
    env: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: "relecture",
      OIDC_CLIENT_SECRET: "a secret of the provider",
      OIDC_NAME: "House account",
    },
  });
});

test.afterAll(async () => {
  await server.kill();
  await provider.stop();
  folder.remove();
});

test("a person whom an admin made signs in with the provider, and keeps the account when the address changes", async ({
  openBrowser,
}) => {
  const signIn = async () => {
    // A browser of its own each time, so that no navigation of an earlier page is still under way.
    const page = await openBrowser("nobody");
    await page.goto(`${server.url}/account`);
    await page.getByRole("button", { name: "House account" }).click();
    await expect(page.getByText("translator@relecture.local")).toBeVisible();
  };
  await signIn();
  provider.person = { ...TRANSLATOR, email: "renamed@example.com" };
  await signIn();
});

test("a stranger, and an address that the provider has not verified, are refused", async ({
  page,
}) => {
  for (const person of [
    { ...TRANSLATOR, sub: "stranger", email: "stranger@example.com" },
    { ...TRANSLATOR, sub: "pretender", email: "admin@relecture.local", email_verified: false },
  ]) {
    provider.person = person;
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole("button", { name: "House account" }).click();
    await expect(page.getByRole("alert").filter({ hasText: /account/i })).toBeVisible();
    await page.goto(`${server.url}/projects`);
    await expect(page.getByRole("heading", { name: "Sign in", level: 1 })).toBeVisible();
  }
});
