import { expect, type Page } from "@playwright/test";
import type { TestDocument } from "../fixtures/test";
import { ReviewDesk } from "./review-desk";

/** The list of projects with their documents. */
export class ProjectsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.goto("/projects");
    await this.expectHere();
  }

  async expectHere(): Promise<void> {
    await expect(this.#page.getByRole("heading", { name: "Projects", level: 1 })).toBeVisible();
  }

  /** Opens a document on the review desk. */
  async openDocument(document: TestDocument): Promise<ReviewDesk> {
    await this.#page.getByRole("link", { name: document.title, exact: true }).click();
    const review = new ReviewDesk(this.#page, document);
    await review.expectHere();
    return review;
  }
}
