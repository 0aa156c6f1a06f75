import { mailSettings } from "../../server/providers/mail/mail-settings";
import { mailTexts } from "../../server/providers/mail/mail-texts";
import { sendMail } from "../../server/providers/mail/send-mail";
import type { Command, Invocation } from "../command";
import { parseArguments } from "../parse-arguments";
import { UsageError } from "../usage-error";
import { complain } from "../with-database";

const HELP = `Usage: relecture mail test ADDRESS

Sends a test to ADDRESS over the server that SMTP_URL names, and tells what the server said when it does not take it.

Exit status: 0 sent, 1 not sent, 2 wrong usage.
`;

/** `relecture mail test` */
export const mail: Command = { help: HELP, run };

async function run({ args }: Invocation): Promise<number> {
  const [verb, address] = parseArguments(args, {}).positionals;
  if (verb !== "test" || !address) throw new UsageError("mail takes test and an ADDRESS.");
  const settings = mailSettings();
  if (!settings) return complain("SMTP_URL is not set: this instance sends no mail.");
  const { test } = mailTexts("en");
  const messageId = `<${crypto.randomUUID()}@${new URL(settings.baseUrl).hostname}>`;
  const to = { name: "", address };
  try {
    await sendMail(settings, {
      to,
      subject: test,
      text: `${test}\n`,
      html: `<p>${test}</p>`,
      messageId,
    });
  } catch (error) {
    return complain(`Not sent: ${error instanceof Error ? error.message : String(error)}`);
  }
  process.stdout.write(`Sent to ${address}.\n`);
  return 0;
}
