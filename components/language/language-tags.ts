/** The languages that the interface offers; a text's own may be another, which is then detected. */
export const LANGUAGE_TAGS = ["en", "fr", "de", "es", "it", "nl", "pt"] as const;
