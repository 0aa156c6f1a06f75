import { expect, type Locator, type Page } from "@playwright/test";

/** The bar that leads from place to place, and the dialog that replaces. */
export class FindAndReplace {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  bar(): Locator {
    return this.#page.getByRole("region", { name: "Find in the document" });
  }

  dialog(): Locator {
    return this.#page.getByRole("dialog", { name: "Find and replace" });
  }

  /** The boxes of the places in the dialog. */
  places(): Locator {
    return this.dialog().getByRole("list", { name: "Places" }).getByRole("checkbox");
  }

  /** Opens the bar by key and types into it. */
  async find(text: string): Promise<void> {
    await this.#page.keyboard.press("Control+f");
    await expect(this.bar().getByRole("searchbox")).toBeFocused();
    await this.#page.keyboard.press("Control+a");
    await this.#page.keyboard.insertText(text);
  }

  /** Opens the dialog by key; what was selected is searched for. */
  async openDialog(): Promise<void> {
    await this.#page.keyboard.press("Control+h");
    await expect(this.#findField()).toBeFocused();
  }

  async expectSearched(text: string): Promise<void> {
    await expect(this.#findField()).toHaveValue(text);
  }

  /** Types the replacement, from the field of the search. */
  async replaceWith(text: string): Promise<void> {
    await this.#page.keyboard.press("Tab");
    await this.#page.keyboard.press("Control+a");
    await this.#page.keyboard.insertText(text);
  }

  /** Turns one of the ways to search on or off, by key. */
  async toggle(option: "Match the case" | "Whole words" | "Pattern (regular expression)") {
    await this.dialog().getByRole("button", { name: option }).press("Space");
  }

  #findField(): Locator {
    return this.dialog().getByRole("textbox", { name: "Find", exact: true });
  }
}
