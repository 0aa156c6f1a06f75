import { expect, test } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

declare global {
  interface Window {
    /** What the page was kept from loading. */
    cspViolations?: string[];
  }
}

test("the interface speaks French, flags included, and remembers it", async ({
  page,
  login,
  importShort,
}) => {
  const { projectId, documentId } = await importShort();
  await login("translator");
  await page.goto("/projects");
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page.getByRole("heading", { name: "Projets", level: 1 })).toBeVisible();
  await page.goto(`/projects/${projectId}/documents/${documentId}/review`);
  await expect(page.getByRole("button", { name: /^Texte machine/ })).toBeVisible();
  await expect(page.getByText(/Texte machine/).first()).toBeVisible();
  await expect(page.getByRole("grid").getByRole("textbox")).toBeVisible();
  await page.keyboard.press("F9");
  const reasons = page.getByRole("list", { name: "Pourquoi ces alertes" }).getByRole("listitem");
  await expect(reasons.first()).toBeVisible();
  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "Mon compte", level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
});

test("every page has a strict policy of its own, and keeps to it", async ({
  page,
  login,
  importShort,
}) => {
  const document = await importShort();
  await page.addInitScript(() => {
    window.cspViolations = [];
    window.addEventListener("securitypolicyviolation", (event) => {
      window.cspViolations?.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await login("admin");
  const base = `/projects/${document.projectId}/documents/${document.documentId}`;
  const nonces = new Set<string>();
  for (const path of ["/projects", `${base}/review`, `${base}/export`, "/admin/people"]) {
    const answer = await page.goto(path);
    const policy = (await answer?.headerValue("content-security-policy")) ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toMatch(/script-src [^;]*unsafe-inline/);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "none");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => window.cspViolations), path).toEqual([]);
  }
  expect(nonces.size).toBe(4);
  expect(nonces.has("none")).toBe(false);
  const review = new ReviewDesk(page, document);
  await review.open();
  await review.write(4, "Une phrase.");
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  expect(await page.evaluate(() => window.cspViolations)).toEqual([]);
});

test("the session's cookie is out of reach of scripts and other sites", async ({
  context,
  login,
}) => {
  await login("translator");
  const cookies = await context.cookies();
  const session = cookies.find(({ name }) => name.endsWith("next-auth.session-token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});
