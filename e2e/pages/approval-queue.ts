import { expect, type Locator, type Page } from "@playwright/test";
import type { DocumentPlace } from "../fixtures/test";

/** The queue in which editors decide on submissions. */
export class ApprovalQueue {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, { projectId, documentId }: DocumentPlace) {
    this.#page = page;
    this.#address = `/projects/${projectId}/documents/${documentId}/approval`;
  }

  async open(): Promise<void> {
    await this.#page.goto(this.#address);
    await expect(this.#page.getByRole("grid", { name: "Approval queue" })).toBeVisible();
  }

  /** Opens it where nothing waits. */
  async openEmpty(): Promise<void> {
    await this.#page.goto(this.#address);
    await this.expectWaiting(/^Nothing waits$/);
  }

  /** Narrows the queue to a sample of it. */
  async drawSample({ method, percent }: { method: string; percent: number }): Promise<void> {
    await this.#page.getByRole("button", { name: "Sample", exact: true }).click();
    const form = this.#page.getByRole("dialog", { name: "Sample of the queue" });
    await form.getByLabel("Choose").selectOption(method);
    await form.getByLabel("How many").fill(`${percent}`);
    await form.getByRole("button", { name: "Show the sample" }).click();
    await expect(form).toBeHidden();
  }

  /** The line of a segment by its number. */
  row(number: number): Locator {
    return this.#page.getByRole("row").filter({
      has: this.#page.getByRole("checkbox", { name: `Select segment ${number}`, exact: true }),
    });
  }

  async approve(number: number): Promise<void> {
    await this.row(number).getByRole("button", { name: "Approve" }).click();
    await expect(this.row(number)).toContainText("Approved");
  }

  /** Sends a segment back with a reason of the editor's own. */
  async sendBack(number: number, reason: string): Promise<void> {
    await this.row(number).getByRole("button", { name: "Send back" }).click();
    await this.giveReason(reason);
    await expect(this.row(number)).toContainText("Sent back");
  }

  /** Fills in the dialog that asks for the reason. */
  async giveReason(reason: string): Promise<void> {
    const dialog = this.reasonDialog();
    await dialog.getByLabel("Reason", { exact: true }).fill(reason);
    await dialog.getByRole("button", { name: "Send back" }).click();
    await expect(dialog).toBeHidden();
  }

  reasonDialog(): Locator {
    return this.#page.getByRole("dialog", { name: "Send back", exact: true });
  }

  async undo(number: number): Promise<void> {
    await this.row(number).getByRole("button", { name: "Undo" }).click();
  }

  async expectState(number: number, state: string): Promise<void> {
    await expect(this.row(number).getByRole("gridcell").first()).toContainText(state);
  }

  /** Approves everything that waits, after a look at what that is. */
  async approveAll(count: number): Promise<void> {
    await this.#page.getByRole("button", { name: `Select all ${count}` }).click();
    await this.#page.getByRole("button", { name: `Approve selection (${count})` }).click();
    const dialog = this.batchDialog();
    await expect(dialog).toContainText(`${count} segments will be approved.`);
    await dialog.getByRole("button", { name: `Approve ${count}` }).click();
    await expect(dialog.getByRole("status")).toContainText(`${count} segments are approved.`);
    await dialog.getByRole("button", { name: "Close" }).first().click();
    await expect(dialog).toBeHidden();
  }

  batchDialog(): Locator {
    return this.#page.getByRole("dialog", { name: "Approve together" });
  }

  async expectWaiting(words: RegExp): Promise<void> {
    await expect(this.#page.getByRole("status").filter({ hasText: words })).toBeVisible();
  }
}
