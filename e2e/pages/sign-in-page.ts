import { expect, type Page } from "@playwright/test";
import type { Account } from "../fixtures/accounts";

/** The form that lets people in. */
export class SignInPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.goto("/sign-in");
  }

  async signIn({ email, password }: Account): Promise<void> {
    await this.#page.getByLabel("Email address").fill(email);
    await this.#page.getByLabel("Password").fill(password);
    await this.#page.getByRole("button", { name: "Sign in", exact: true }).click();
  }

  async expectRefusal(sentence: RegExp): Promise<void> {
    await expect(this.#page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
  }

  /** Waits until the page is the one for people who are not signed in. */
  async expectHere(): Promise<void> {
    await expect(this.#page.getByRole("heading", { name: "Sign in", level: 1 })).toBeVisible();
  }
}
