import { expect, type Page } from "@playwright/test";

/** The page that makes the first admin of an empty instance. */
export class SetupPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async expectHere(): Promise<void> {
    await expect(this.#page.getByRole("heading", { name: "Welcome to Relecture" })).toBeVisible();
  }

  async createAdmin(admin: { name: string; email: string; password: string }): Promise<void> {
    await this.#page.getByLabel("Your name").fill(admin.name);
    await this.#page.getByLabel("Email address").fill(admin.email);
    await this.#page.getByLabel("Password").fill(admin.password);
    await this.#page.getByRole("button", { name: "Create the account and sign in" }).click();
  }
}
