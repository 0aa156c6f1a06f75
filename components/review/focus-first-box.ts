/** For a form in a dialog that opened before it had anything to choose from. */
export function focusFirstBox(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLInputElement>("input[type=checkbox]")?.focus();
}
