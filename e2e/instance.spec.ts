import { expectAccessible } from "./fixtures/accessibility";
import { makeDataDirectory, ServerProcess } from "./fixtures/server-process";
import { expect, test } from "./fixtures/test";
import { ProjectsPage } from "./pages/projects-page";
import { SetupPage } from "./pages/setup-page";

test.describe.configure({ timeout: 120_000 });

test("a second process on the same data directory is refused with a clear message", async () => {
  const data = makeDataDirectory();
  const first = await ServerProcess.start({
    dataDirectory: data.path,
    env: { RELECTURE_DEMO: "0" },
  });
  try {
    const second = await ServerProcess.launch({ dataDirectory: data.path });
    expect(await second.ended()).toBe(1);
    expect(second.output).toContain(`The data directory ${data.path} is already open in process`);
    expect(second.output).toContain("Stop that process first, or set DATABASE_URL");
    const health = await fetch(`${first.url}/api/health`);
    expect(health.status).toBe(200);
  } finally {
    await first.stop();
    data.remove();
  }
});

test("without the demo the first visit makes the first admin, and nobody makes a second", async ({
  page,
}) => {
  const data = makeDataDirectory();
  const server = await ServerProcess.start({
    dataDirectory: data.path,
    env: { RELECTURE_DEMO: "0" },
  });
  try {
    expect(server.output).toContain("Open the address to create the first admin.");
    await page.goto(server.url);
    const setup = new SetupPage(page);
    await setup.expectHere();
    await expectAccessible(page, "the setup page");
    const admin = {
      name: "Fanny First",
      email: "fanny@example.org",
      password: "seven calm otters swim",
    };
    await setup.createAdmin(admin);
    await new ProjectsPage(page).expectHere();
    await expect(page.getByText("No project yet")).toBeVisible();
    const again = await fetch(`${server.url}/api/v1/setup`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...admin, email: "second@example.org" }),
    });
    expect(again.status).toBe(403);
  } finally {
    await page.close();
    await server.stop();
    data.remove();
  }
});
