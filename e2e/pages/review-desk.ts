import { expect, type Locator, type Page } from "@playwright/test";
import type { DocumentPlace } from "../fixtures/test";

/** A state as the interface writes it. */
export type StateWord = "Machine text" | "Draft" | "Submitted" | "Sent back" | "Approved";

type PanelTab = "Why flagged" | "Suggestions" | "Terms" | "History" | "Comments";

/** The desk on which segments are fixed and submitted. */
export class ReviewDesk {
  readonly #page: Page;
  readonly #address: string;

  /** `url` names a server of the test's own. */
  constructor(page: Page, { projectId, documentId }: DocumentPlace, url = "") {
    this.#page = page;
    this.#address = `${url}/projects/${projectId}/documents/${documentId}/review`;
  }

  /** Opens the desk, with a filter from the address where one is given. */
  async open(filter = ""): Promise<void> {
    await this.#page.goto(`${this.#address}${filter && `?${filter}`}`);
    await this.expectHere();
  }

  async expectHere(): Promise<void> {
    await expect(this.#page.getByRole("grid", { name: "Segments" })).toBeVisible();
    await expect(this.#page.getByRole("row").first().getByRole("textbox")).toBeVisible();
  }

  /** The row of a segment by its number. */
  row(number: number): Locator {
    return this.#page.getByRole("row", { name: new RegExp(`^${number}\\b`) });
  }

  /** The text field of the active segment, which must be the one with this number. */
  editor(number: number): Locator {
    return this.#page.getByRole("textbox", {
      name: `Translation of segment ${number}`,
      exact: true,
    });
  }

  /** Goes to a segment by its number, with the keyboard. */
  async goTo(number: number): Promise<void> {
    await this.#page.keyboard.press("Control+g");
    const dialog = this.#page.getByRole("dialog", { name: "Go to segment" });
    await dialog.getByLabel("Number").fill(String(number));
    await dialog.getByRole("button", { name: "Go", exact: true }).click();
    await expect(this.editor(number)).toBeVisible();
  }

  /** Goes to the next flagged segment, by key, until it is the one with this number. */
  async goToNextFlagged(number: number, key: "Alt+PageDown" | "F9"): Promise<void> {
    for (let tries = 0; tries < 44; tries++) {
      await this.#page.keyboard.press(key);
      const active = this.#page.getByRole("textbox", { name: /^Translation of segment / });
      await expect(active).toBeFocused();
      const name = await active.getAttribute("aria-label");
      if (name === `Translation of segment ${number}`) return;
    }
    throw new Error(`The flagged segments do not lead to segment ${number}.`);
  }

  /** Types another text into a segment. */
  async write(number: number, text: string): Promise<void> {
    if (!(await this.editor(number).isVisible())) await this.goTo(number);
    await this.editor(number).fill(text);
  }

  /** Puts the caret in the text of a segment, at its end. */
  async enterText(number: number): Promise<void> {
    if (!(await this.editor(number).isVisible())) await this.goTo(number);
    await this.editor(number).press("Control+End");
  }

  /** Types at the end of a segment's text, key by key. */
  async type(number: number, text: string): Promise<void> {
    await this.enterText(number);
    await this.editor(number).pressSequentially(text);
  }

  /** Submits the active segment. */
  async submit(number: number): Promise<void> {
    await this.row(number).getByRole("button", { name: "Submit" }).click();
    await this.expectState(number, "Submitted");
  }

  async expectState(number: number, state: StateWord): Promise<void> {
    await expect(this.row(number).getByRole("gridcell").first()).toContainText(state);
  }

  /** Waits until a segment's row says that it is saved. */
  async expectSaved(number: number): Promise<void> {
    await expect(this.row(number).getByRole("gridcell").first()).toContainText(/Saved \d/);
  }

  /** Waits until a segment's row says this of its saving. */
  async expectSaveState(number: number, words: RegExp): Promise<void> {
    await expect(this.row(number).getByRole("gridcell").first()).toContainText(words);
  }

  /** Waits until a segment's row says this of another person. */
  async expectVisitor(number: number, words: string): Promise<void> {
    await expect(this.row(number).getByRole("gridcell").first()).toContainText(words);
  }

  /** Waits until the header's menu names another person, with where they are. */
  async expectOnDocument(name: string, where: string): Promise<void> {
    await this.#page.getByRole("button", { name: "other person" }).click();
    const item = this.#page.getByRole("menuitem", { name });
    await expect(item).toContainText(where);
    await this.#page.keyboard.press("Escape");
    await expect(item).toBeHidden();
  }

  /** What the active row has to say. */
  notice(words: string): Locator {
    return this.#page.getByRole("status").filter({ hasText: words });
  }

  /** The reasons why the active segment is flagged. */
  reasons(): Locator {
    return this.#page.getByRole("list", { name: "Why flagged" }).getByRole("listitem");
  }

  /** Words of a segment that are drawn as flagged: a mark holds exactly them. */
  flaggedWords(number: number, words: string): Locator {
    return this.row(number).getByText(words, { exact: true });
  }

  /** Says that the first flag is no error, for a ready reason. */
  async dismissFirstFlag(reason: string): Promise<void> {
    await this.reasons().first().getByRole("button", { name: "Not an error" }).click();
    const dialog = this.#page.getByRole("dialog", { name: "Why is this not an error?" });
    await dialog.getByRole("button", { name: reason }).click();
    await expect(dialog).toBeHidden();
  }

  /** Opens a tab of the panel at the side and gives what it shows. */
  async look(tab: PanelTab): Promise<Locator> {
    await this.#page.getByRole("tab", { name: tab }).click();
    return this.#page.getByRole("tabpanel", { name: tab });
  }

  async comment(text: string): Promise<void> {
    const panel = await this.look("Comments");
    await panel.getByLabel("Write a comment").fill(text);
    await panel.getByRole("button", { name: "Add comment" }).click();
    await expect(panel.getByRole("listitem").filter({ hasText: text })).toBeVisible();
  }

  /** Narrows the list by one of the filter's buttons. */
  async filter(
    name: StateWord | "Flagged" | "Serious" | "Open comments" | "Doubtful links",
  ): Promise<void> {
    const chip = this.#page.getByRole("search").getByRole("button", { name });
    await chip.click();
    await expect(chip).toHaveAttribute("aria-pressed", "true");
  }

  /** The box in which the filter is typed. */
  query(): Locator {
    return this.#page.getByRole("combobox", { name: "Search both texts" });
  }

  async search(text: string): Promise<void> {
    await this.query().fill(text);
  }

  async clearFilter(): Promise<void> {
    await this.#page.getByRole("button", { name: "Clear filter" }).first().click();
  }

  /** Waits until the filter says how many segments it leaves. */
  async expectFound(count: number): Promise<void> {
    await expect(
      this.#page
        .getByRole("search")
        .getByRole("status")
        .filter({ hasText: `${count} of` }),
    ).toBeVisible();
  }
}
