import { escapeMarkup } from "../../../text/escape-markup";
import { mailTexts, type Told } from "./mail-texts";
import type { Mail } from "./send-mail";

/** A notification as a mail tells it. */
export interface MailedNotification extends Told {
  readonly projectName: string;
  readonly documentTitle: string;
  /** 1-based number of the segment. */
  readonly number: number | null;
  readonly excerpt: string | null;
  /** The whole address that it leads to. */
  readonly link: string;
}

/** Whom a mail is for, in what language. */
export interface MailReader {
  readonly name: string;
  readonly address: string;
  readonly locale: string;
}

/** Writes a mail that tells a person of notifications, newest first: as plain text and as simple HTML. */
export function writeNotificationMail(
  { name, address, locale }: MailReader,
  notifications: readonly MailedNotification[],
  { baseUrl, messageId }: { readonly baseUrl: string; readonly messageId: string },
): Mail {
  const texts = mailTexts(locale);
  const items = notifications.map((item) => {
    const { documentTitle, number, projectName, excerpt } = item;
    const place = number === null ? documentTitle : `${documentTitle}, ${texts.segment(number)}`;
    return {
      said: texts.told(item),
      place: `${place} (${projectName})`,
      quote: excerpt === null ? undefined : texts.quote(excerpt),
      link: item.link,
    };
  });
  const only = items.length === 1 ? items[0]?.said : undefined;
  const account = `${baseUrl}/account`;
  return {
    to: { name, address },
    subject: `${only ?? texts.subject(items.length)} · Relecture`,
    messageId,
    text: [
      texts.hello(name),
      ...items.map(({ said, place, quote, link }) =>
        [said, place, quote, link].filter((line) => line !== undefined).join("\n"),
      ),
      `${texts.why}\n${account}\n`,
    ].join("\n\n"),
    html: [
      `<p>${escapeMarkup(texts.hello(name))}</p>`,
      ...items.map(
        ({ said, place, quote, link }) =>
          `<p><a href="${escapeMarkup(link)}"><b>${escapeMarkup(said)}</b></a><br>${escapeMarkup(place)}` +
          `${quote === undefined ? "" : `<br><i>${escapeMarkup(quote)}</i>`}</p>`,
      ),
      `<p><small>${escapeMarkup(texts.why)} <a href="${escapeMarkup(account)}">${escapeMarkup(account)}</a></small></p>`,
    ].join("\n"),
  };
}
