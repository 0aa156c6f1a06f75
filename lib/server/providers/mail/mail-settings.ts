import { readEnvironment } from "../../../env";

/** What is needed to send mail. */
export interface MailSettings {
  /** smtp:// or smtps://, with a name and a password where the server wants them. */
  readonly server: string;
  readonly from: string;
  /** What links begin with, without a slash at the end. */
  readonly baseUrl: string;
}

/** How this instance sends mail; undefined when it sends none. */
export function mailSettings(): MailSettings | undefined {
  const { SMTP_URL, MAIL_FROM, NEXTAUTH_URL } = readEnvironment();
  if (!SMTP_URL || !MAIL_FROM || !NEXTAUTH_URL) return undefined;
  return { server: SMTP_URL, from: MAIL_FROM, baseUrl: NEXTAUTH_URL.replace(/\/+$/, "") };
}
