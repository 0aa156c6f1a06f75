import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import type { DocumentPlace } from "../fixtures/test";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The page of a document's files, and of what stands in their way. */
export class ExportPage {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, { projectId, documentId }: DocumentPlace) {
    this.#page = page;
    this.#address = `/projects/${projectId}/documents/${documentId}/export`;
  }

  async open(): Promise<void> {
    await this.#page.goto(this.#address);
    await expect(this.#page.getByRole("heading", { level: 1, name: /^Export/ })).toBeVisible();
  }

  cleanButton(): Locator {
    return this.#page.getByRole("button", { name: /^Download the clean (?:text|file)$/ });
  }

  /** Links to what stands between the document and its clean export. */
  blocker(words: RegExp): Locator {
    return this.#page.getByRole("link", { name: words });
  }

  async expectReady(): Promise<void> {
    await expect(
      this.#page.getByRole("heading", { name: "Ready for the clean export" }),
    ).toBeVisible();
  }

  async expectNotReady(): Promise<void> {
    const heading = this.#page.getByRole("heading", { name: "Not ready for the clean export" });
    await expect(heading).toBeVisible();
    await expect(this.cleanButton()).toBeDisabled();
  }

  async downloadClean(): Promise<DownloadedFile> {
    return this.#download(this.cleanButton());
  }

  async downloadDraft(): Promise<DownloadedFile> {
    return this.#download(this.#page.getByRole("button", { name: "Download the draft" }));
  }

  async downloadForWord(): Promise<DownloadedFile> {
    return this.#download(this.#page.getByRole("button", { name: "Download for Word" }));
  }

  /** Chooses a file that was worked on in Word. */
  async bringBack(bytes: Uint8Array, name = "worked.docx"): Promise<void> {
    const file = { name, mimeType: WORD, buffer: Buffer.from(bytes) };
    await this.#page.getByLabel("Word file to bring back").setInputFiles(file);
  }

  /** What a file would change. */
  preview(): Locator {
    return this.#page.getByRole("dialog", { name: /^Bring back/ });
  }

  /** Goes over the closed gate. */
  async overrideClean(reason: string): Promise<DownloadedFile> {
    await this.#page.getByRole("button", { name: "Export anyway…" }).click();
    const dialog = this.#page.getByRole("dialog");
    await dialog.getByLabel("Reason").fill(reason);
    return this.#download(dialog.getByRole("button", { name: "Export anyway" }));
  }

  /** Opens the newest receipt. */
  async openReceipt(fileName: string): Promise<void> {
    const receipts = this.#page.getByRole("region", { name: "Receipts" });
    await receipts.getByRole("link", { name: fileName }).first().click();
    await expect(this.#page.getByRole("heading", { level: 1, name: /^Receipt/ })).toBeVisible();
  }

  async downloadReceipt(): Promise<DownloadedFile> {
    return this.#download(this.#page.getByRole("link", { name: "Download the JSON" }));
  }

  /** Downloads the segments in a format, by the name that the screen gives it. */
  async downloadSegments(format: string, scope: string): Promise<DownloadedFile> {
    await this.#page.getByLabel("Format").selectOption(format);
    await this.#page.getByRole("combobox", { name: "Segments" }).selectOption(scope);
    return this.#download(this.#page.getByRole("button", { name: "Download the segments" }));
  }

  async #download(button: Locator): Promise<DownloadedFile> {
    const coming = this.#page.waitForEvent("download");
    await button.click();
    const download = await coming;
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes };
  }
}

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}
