/** A sentence for people, in every language of the interface. */
export interface Localized {
  readonly en: string;
  readonly fr: string;
}
