import { demoAccount } from "./fixtures/accounts";
import { expect, test, uniqueName } from "./fixtures/test";
import { ProjectsPage } from "./pages/projects-page";
import { SignInPage } from "./pages/sign-in-page";

/** The bell of an open page listens on; when its session ends, it may ask once more before the person does. */
const BELL_REFUSED = /status of 401 .*\/notifications/;

const newAccount = () => ({
  email: `${uniqueName("person").replace(" ", "-")}@relecture.local`,
  password: "seven calm otters swim",
});

test("a person signs in through the form and lands where they were going", async ({ page }) => {
  await page.goto("/account");
  const signIn = new SignInPage(page);
  await signIn.expectHere();
  await signIn.signIn(demoAccount("translator"));
  await expect(page.getByRole("heading", { name: "My account", level: 1 })).toBeVisible();
  await expect(page.getByText("translator@relecture.local")).toBeVisible();
});

test("a person signs out", async ({ page, login, consoleGuard }) => {
  // What a page has just asked for can be answered after the session's end.
  consoleGuard.expect(/status of 401 .*\/notifications/);
  await login("translator");
  await page.goto("/projects");
  await page.getByRole("button", { name: "Menu of Demo translator" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await new SignInPage(page).expectHere();
  await page.goto("/projects");
  await new SignInPage(page).expectHere();
});

test("a wrong password and an unknown address are refused alike", async ({
  page,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 401/);
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signIn({ ...demoAccount("translator"), password: "not the password" });
  await signIn.expectRefusal(/email address or the password is not right/);
  await signIn.signIn({ email: "nobody@relecture.local", password: "not the password" });
  await signIn.expectRefusal(/email address or the password is not right/);
});

test("guessing a password is stopped, the right one included", async ({
  page,
  apiOf,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 401/);
  const account = newAccount();
  await (await apiOf("admin")).createPerson("Otto Guessed", account);
  const signIn = new SignInPage(page);
  await signIn.open();
  for (let guess = 1; guess <= 10; guess++) {
    const refused = page.waitForResponse(/callback\/credentials/);
    await signIn.signIn({ ...account, password: `guess number ${guess}` });
    await refused;
    await signIn.expectRefusal(/is not right/);
  }
  await signIn.signIn(account);
  await signIn.expectRefusal(/Too many attempts\. Wait a few minutes/);
});

test("a session ends when its person is deactivated, and says why at the next sign-in", async ({
  page,
  apiOf,
  login,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 401/);
  const account = newAccount();
  const admin = await apiOf("admin");
  const userId = await admin.createPerson("Ada Gone", account);
  await login(account);
  await new ProjectsPage(page).open();
  await admin.ask("patch", `/users/${userId}`, { isActive: false });
  await page.goto("/projects");
  const signIn = new SignInPage(page);
  await signIn.expectHere();
  await signIn.signIn(account);
  await signIn.expectRefusal(/This account is deactivated/);
});

test("a session ends when its person's role changes", async ({
  page,
  apiOf,
  login,
  consoleGuard,
}) => {
  consoleGuard.expect(BELL_REFUSED);
  const account = newAccount();
  const admin = await apiOf("admin");
  const userId = await admin.createPerson("Rosa Risen", account);
  await login(account);
  await new ProjectsPage(page).open();
  await admin.ask("patch", `/users/${userId}`, { isAdmin: true });
  await page.goto("/projects");
  await new SignInPage(page).expectHere();
});

test("a change of role in a project ends the session that was given for the old one", async ({
  page,
  apiOf,
  login,
  createProject,
  consoleGuard,
}) => {
  consoleGuard.expect(BELL_REFUSED);
  const account = newAccount();
  const admin = await apiOf("admin");
  const userId = await admin.createPerson("Remy Moved", account);
  const { projectId } = await createProject();
  await admin.setMember(projectId, userId, "translator");
  await login(account);
  await new ProjectsPage(page).open();
  await admin.setMember(projectId, userId, "editor");
  await page.goto("/projects");
  await new SignInPage(page).expectHere();
});

test("nobody who is signed out sees a page", async ({ page }) => {
  for (const path of ["/projects", "/account", "/admin/people", "/admin/audit"]) {
    await page.goto(path);
    await new SignInPage(page).expectHere();
  }
});
