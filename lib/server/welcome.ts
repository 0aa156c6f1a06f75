import { readEnvironment } from "../env";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./auth/demo-accounts";
import type { Database } from "./db/open-database";
import { countUsers, findUserByEmail } from "./db/users";

/** Tells the person at the terminal where to go, and how to sign in to a demo. */
export async function welcome({ engine, prisma }: Database): Promise<void> {
  const { PORT, NEXTAUTH_URL, RELECTURE_DEMO } = readEnvironment();
  const lines = [
    "",
    `  Relecture   ${NEXTAUTH_URL ?? `http://localhost:${PORT}`}`,
    `  Database    ${engine === "pglite" ? "embedded" : "PostgreSQL"}`,
  ];
  const isDemo = RELECTURE_DEMO === "1" && (await findUserByEmail(prisma, DEMO_ACCOUNTS[0].email));
  if (isDemo) {
    for (const { role, email } of DEMO_ACCOUNTS) lines.push(`  ${role.padEnd(11)} ${email}`);
    lines.push(`  password    ${DEMO_PASSWORD}   (for all three; RELECTURE_DEMO=0 for production)`);
  } else if ((await countUsers(prisma)) === 0) {
    lines.push("  Open the address to create the first admin.");
  }
  process.stdout.write(`${lines.join("\n")}\n\n`);
}
