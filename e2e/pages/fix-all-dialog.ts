import { expect, type Locator, type Page } from "@playwright/test";

/** The preview of one fix in the whole document. */
export class FixAllDialog {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens it by key, for the flag at the caret. */
  async open(): Promise<void> {
    await this.#page.keyboard.press("Alt+Shift+A");
    await expect(this.places().first()).toBeFocused();
  }

  locator(): Locator {
    return this.#page.getByRole("dialog", { name: "Fix all like this" });
  }

  /** The boxes that take places in and out. */
  places(): Locator {
    return this.locator().getByRole("checkbox");
  }
}
