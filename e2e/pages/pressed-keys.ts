import { expect, type Locator, type Page, test } from "@playwright/test";
import type { DocumentPlace } from "../fixtures/test";
import { ReviewDesk, type StateWord } from "./review-desk";

/** A key of the table in the product's design, where it is pressed, and what it must do. */
export interface Press {
  readonly keys: readonly string[];
  /** The number of the segment, and whether its text or its row has the focus; null to go on where the last key led. */
  readonly from: readonly [number: number, where: "text" | "row"] | null;
  readonly does: () => Promise<unknown>;
}

/** The review desk as somebody uses it who has no mouse. */
export class PressedKeys {
  readonly desk: ReviewDesk;
  readonly place: DocumentPlace;
  readonly #page: Page;

  constructor(page: Page, place: DocumentPlace) {
    this.#page = page;
    this.place = place;
    this.desk = new ReviewDesk(page, place);
  }

  row(number: number): Locator {
    return this.desk.row(number);
  }

  text(number: number): Locator {
    return this.desk.editor(number);
  }

  dialog(name: string): Locator {
    return this.#page.getByRole("dialog", { name });
  }

  state(number: number, word: StateWord): Promise<void> {
    return this.desk.expectState(number, word);
  }

  /** Waits until screen readers are told this. */
  said(words: string | RegExp): Promise<void> {
    const told = this.#page.locator("p[aria-live]").filter({ hasText: words });
    return expect(told).toBeAttached();
  }

  /** Waits for a layer, which Esc closes. */
  async opens(name: string): Promise<void> {
    await expect(this.dialog(name)).toBeVisible();
    await this.#page.keyboard.press("Escape");
    await expect(this.dialog(name)).toBeHidden();
  }

  /** Puts the focus on a row, or into its text. */
  async goTo(number: number, where: "text" | "row"): Promise<void> {
    await this.row(number).getByText(String(number), { exact: true }).first().click();
    await expect(this.row(number)).toBeFocused();
    if (where === "row") return;
    await this.#page.keyboard.press("Enter");
    await expect(this.text(number)).toBeFocused();
  }

  /** Presses each key where it belongs, and waits for what it does. */
  async press(presses: readonly Press[]): Promise<void> {
    for (const { keys, from, does } of presses) {
      for (const key of keys) {
        if (from) await this.goTo(...from);
        await test.step(`${key}${from ? ` in the ${from[1]} of ${from[0]}` : ""}`, async () => {
          await this.#page.keyboard.press(key);
          await does();
        });
      }
    }
  }

  /** Selects words in the text of a segment. */
  select(number: number, words: string): Promise<void> {
    return this.text(number).evaluate((field: HTMLTextAreaElement, find) => {
      const start = field.value.indexOf(find);
      field.setSelectionRange(start, start + find.length);
    }, words);
  }

  /** What is selected in the text of a segment, whether or not it has the focus. */
  selected(number: number): Promise<string> {
    return this.text(number).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  }
}
