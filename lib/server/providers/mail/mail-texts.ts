/** Languages that mail is written in: those of the interface. */
export const MAIL_LOCALES = ["en", "fr"] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

/** What a notification says, in a language. */
export interface Told {
  readonly kind: "mention" | "reply" | "returned" | "assigned";
  readonly name: string;
  readonly count: number;
}

interface MailTexts {
  readonly told: (told: Told) => string;
  readonly subject: (count: number) => string;
  readonly hello: (name: string) => string;
  readonly segment: (number: number) => string;
  readonly quote: (text: string) => string;
  readonly why: string;
  readonly test: string;
}

const ENGLISH: MailTexts = {
  told: ({ kind, name, count }) => {
    if (kind === "mention") return `${name} named you in a comment`;
    if (kind === "reply") return `${name} replied to a comment`;
    if (kind === "assigned") return `${name} gave you work`;
    return `${name} sent back ${count} ${count === 1 ? "segment" : "segments"}`;
  },
  subject: (count) => `${count} notifications`,
  hello: (name) => `Hello ${name},`,
  segment: (number) => `segment ${number}`,
  quote: (text) => `“${text}”`,
  why: "You can turn this mail off on the page of your account:",
  test: "This is a test: Relecture can send mail.",
};

const FRENCH: MailTexts = {
  told: ({ kind, name, count }) => {
    if (kind === "mention") return `${name} vous a nommé dans un commentaire`;
    if (kind === "reply") return `${name} a répondu à un commentaire`;
    if (kind === "assigned") return `${name} vous a confié un travail`;
    return `${name} a renvoyé ${count} ${count === 1 ? "segment" : "segments"}`;
  },
  subject: (count) => `${count} notifications`,
  hello: (name) => `Bonjour ${name},`,
  segment: (number) => `segment ${number}`,
  quote: (text) => `«\u00A0${text}\u00A0»`,
  why: "Vous pouvez désactiver ces e-mails sur la page de votre compte\u00A0:",
  test: "Ceci est un essai\u00A0: Relecture peut envoyer des e-mails.",
};

const TEXTS: Readonly<Record<MailLocale, MailTexts>> = { en: ENGLISH, fr: FRENCH };

/** The sentences of mail in a language; in English where it is no other of ours. */
export function mailTexts(locale: string): MailTexts {
  const known = MAIL_LOCALES.find((own) => own === locale);
  return TEXTS[known ?? "en"];
}
