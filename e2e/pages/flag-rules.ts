import { expect, type Locator, type Page } from "@playwright/test";

/** The rules of a project, and the dialog that makes one. */
export class FlagRules {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, { projectId }: { readonly projectId: string }) {
    this.#page = page;
    this.#address = `/projects/${projectId}`;
  }

  /** Opens the project at its rules, by key. */
  async open(): Promise<void> {
    await this.#page.goto(this.#address);
    await this.#page.getByRole("tab", { name: "Checks" }).focus();
    await this.#page.keyboard.press("ArrowRight");
    await expect(this.#page.getByRole("tab", { name: "Flag rules" })).toBeFocused();
    await expect(this.rules()).toBeVisible();
  }

  rules(): Locator {
    return this.#page.getByRole("region", { name: "Rules of this project" });
  }

  proposals(): Locator {
    return this.#page.getByRole("region", { name: "Proposed" });
  }

  /** Uses a button of a rule or a proposal, by key. */
  async use(name: string): Promise<void> {
    const button = this.#page.getByRole("button", { name, exact: true });
    await button.focus();
    await this.#page.keyboard.press("Enter");
  }

  /** The dialog that shows what a rule would silence. */
  makeDialog(text: string): Locator {
    return this.#page.getByRole("dialog", { name: `A rule for ${text}` });
  }

  /** Makes the rule that the dialog shows, for a reason from the list. */
  async make(text: string, reason: string): Promise<void> {
    const dialog = this.makeDialog(text);
    await dialog.getByLabel("Why it is no error").selectOption(reason);
    await dialog.getByRole("button", { name: "Make the rule" }).click();
    await expect(dialog).toBeHidden();
  }
}
