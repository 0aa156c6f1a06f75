import type { MailSettings } from "./mail-settings";

/** A mail to one person. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same whenever the same mail is sent again, so that a mailbox can tell. */
  readonly messageId: string;
}

/** How long a server may take to be reached and to greet, and to answer each time, in milliseconds. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Hands a mail to the server, over a connection of its own.
 * @throws {Error} when the server cannot be reached, is silent for too long or refuses it: then it was not sent.
 */
export async function sendMail(
  { server, from }: MailSettings,
  mail: Mail,
  timeouts: typeof TIMEOUTS = TIMEOUTS,
): Promise<void> {
  const { createTransport } = await import("nodemailer");
  // Beside an address nodemailer reads no other options: they stand in it.
  const address = new URL(server);
  for (const [name, milliseconds] of Object.entries(timeouts)) {
    address.searchParams.set(name, String(milliseconds));
  }
  const transport = createTransport(address.href);
  try {
    await transport.sendMail({
      ...mail,
      from,
      // Nobody's absence is to be told to everybody.
      headers: { "Auto-Submitted": "auto-generated" },
      // Texts of people stay texts: neither files nor addresses are fetched.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}
