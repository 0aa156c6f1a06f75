import { expect, type Locator, type Page } from "@playwright/test";

/** The dialog that shows both texts of a segment that two people changed. */
export class ConflictDialog {
  readonly #dialog: Locator;

  constructor(page: Page, number: number) {
    this.#dialog = page.getByRole("dialog", { name: `Two people changed segment ${number}` });
  }

  /** Waits for the dialog, which must show the words of both. */
  async expectBoth({ mine, theirs }: { mine: string; theirs: string }): Promise<void> {
    await expect(this.#dialog).toContainText(mine);
    await expect(this.#dialog).toContainText(theirs);
  }

  /** Closes the dialog without a choice. */
  async leaveForLater(): Promise<void> {
    await this.#dialog.press("Escape");
    await expect(this.#dialog).toBeHidden();
  }

  /** The field with the two texts merged. */
  merged(): Locator {
    return this.#dialog.getByLabel("Merged");
  }

  async keepMine(): Promise<void> {
    await this.#choose("Keep mine");
  }

  async takeTheirs(): Promise<void> {
    await this.#choose("Take theirs, keep mine in the history");
  }

  async saveMerged(): Promise<void> {
    await this.#choose("Save the merged text");
  }

  async #choose(name: string): Promise<void> {
    await this.#dialog.getByRole("button", { name, exact: true }).click();
    await expect(this.#dialog).toBeHidden();
  }
}
