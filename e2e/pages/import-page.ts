import { expect, type Locator, type Page } from "@playwright/test";

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The page on which a source and its translation become a document. */
export class ImportPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(projectId: string): Promise<void> {
    await this.#page.goto(`/projects/${projectId}/import`);
    await expect(this.title()).toBeVisible();
  }

  title(): Locator {
    return this.#page.getByLabel("Title");
  }

  source(): Locator {
    return this.#page.getByLabel("Source text");
  }

  target(): Locator {
    return this.#page.getByLabel("Translated text");
  }

  async write(texts: { title: string; source: string; target: string }): Promise<void> {
    await this.title().fill(texts.title);
    await this.source().fill(texts.source);
    await this.target().fill(texts.target);
  }

  async chooseTargetFile(file: ChosenFile): Promise<void> {
    await this.#page.getByLabel("Translated file").setInputFiles(file);
  }

  async chooseSourceFile(file: ChosenFile): Promise<void> {
    await this.#page.getByLabel("Source file").setInputFiles(file);
  }

  async removeTargetFile(): Promise<void> {
    await this.#page.getByRole("button", { name: "Remove the translated file" }).click();
  }

  async submit(): Promise<void> {
    await this.#page.getByRole("button", { name: "Import and align" }).click();
  }

  async cancel(): Promise<void> {
    await this.#page.getByRole("button", { name: "Cancel the import" }).click();
  }

  /** Goes to one of the three forms. */
  async choose(form: "Source and translation" | "Bilingual file or table" | "Several documents") {
    await this.#page.getByRole("tab", { name: form }).click();
  }

  async chooseBilingualFile(file: ChosenFile): Promise<void> {
    await this.choose("Bilingual file or table");
    await this.#page.getByLabel("Bilingual file", { exact: true }).setInputFiles(file);
  }

  /** Says which column of a table is what, by the name that the list shows. */
  async chooseColumn(role: "Source" | "Translation" | "Key" | "Note", label: string) {
    await this.#page.getByLabel(role, { exact: true }).selectOption({ label });
  }

  async importFile(): Promise<void> {
    await this.#page.getByRole("button", { name: "Import", exact: true }).click();
  }

  async chooseFiles(files: ChosenFile | ChosenFile[]): Promise<void> {
    await this.choose("Several documents");
    await this.#page.getByLabel("Files", { exact: true }).setInputFiles(files);
  }

  async importAll(count: number): Promise<void> {
    const name = count === 1 ? "Import 1 document" : `Import ${count} documents`;
    await this.#page.getByRole("button", { name }).click();
  }

  /** A refusal, or a notice, by its sentence. */
  alert(sentence: RegExp): Locator {
    return this.#page.getByRole("alert").filter({ hasText: sentence });
  }

  /** A sentence beside a side of the form. */
  sentence(words: RegExp): Locator {
    return this.#page.getByText(words);
  }

  /** Goes to the desk of what was imported; gives where that is. */
  async startReviewing(): Promise<{ projectId: string; documentId: string }> {
    await this.#page.getByRole("link", { name: "Start reviewing" }).click();
    await expect(this.#page.getByRole("grid", { name: "Segments" })).toBeVisible();
    const [, projectId = "", documentId = ""] =
      /projects\/([^/]+)\/documents\/([^/]+)\//.exec(this.#page.url()) ?? [];
    return { projectId, documentId };
  }

  /** Waits for the import to end well. */
  async expectDone(title: string): Promise<void> {
    const heading = this.#page.getByRole("heading", { name: `“${title}” is ready to review` });
    await expect(heading).toBeVisible({ timeout: 30_000 });
  }
}
