import { expect, type Locator, type Page } from "@playwright/test";
import type { ReviewDesk } from "./review-desk";

/** What a row shows of its two sides. */
export interface ShownPair {
  readonly source: string | RegExp;
  readonly target: string;
}

/** The tools that repair the alignment, in the review desk. */
export class AlignmentTools {
  readonly #page: Page;
  readonly #desk: ReviewDesk;

  constructor(page: Page, desk: ReviewDesk) {
    this.#page = page;
    this.#desk = desk;
  }

  /** Opens them on a segment, by key. */
  async openOn(number: number): Promise<void> {
    await this.#desk.goTo(number);
    await this.#page.keyboard.press("Alt+l");
    await expect(this.#toolbar()).toBeVisible();
    await expect(this.#desk.row(number)).toBeFocused();
  }

  /** Uses a tool by its button. */
  async use(name: string): Promise<void> {
    await this.#toolbar().getByRole("button", { name }).click();
  }

  /** Puts the caret behind these words of the active text, and leaves the text for its row. */
  async caretAfter(number: number, words: string): Promise<void> {
    const editor = this.#desk.editor(number);
    await editor.evaluate((node, text) => {
      if (!(node instanceof HTMLTextAreaElement)) throw new Error("no text field");
      const at = node.value.indexOf(text) + text.length;
      node.focus();
      node.setSelectionRange(at, at);
    }, words);
    await this.#page.keyboard.press("Escape");
    await expect(this.#desk.row(number)).toBeFocused();
  }

  /** Waits until the active segment has this number, source and target. */
  async expectActive(number: number, { source, target }: ShownPair): Promise<void> {
    await expect(this.#desk.editor(number)).toHaveValue(target);
    await expect(this.#desk.row(number).getByRole("gridcell").nth(1)).toContainText(source);
  }

  /** The question that is asked before an approval is lost. */
  question(): Locator {
    return this.#page.getByRole("alertdialog", { name: "An approval would be lost" });
  }

  /** The preview of aligning again. */
  realignDialog(): Locator {
    return this.#page.getByRole("dialog", { name: "Align again" });
  }

  #toolbar(): Locator {
    return this.#page.getByRole("toolbar", { name: "Repair the alignment" });
  }
}
