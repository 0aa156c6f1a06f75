import { readEnvironment } from "../../env";
import { getDatabase } from "../db/database";
import { countUsers, findUserByEmail } from "../db/users";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./demo-accounts";

/** What the sign-in page offers. */
export interface SignInOptions {
  readonly demoAccounts: {
    readonly email: string;
    readonly password: string;
    readonly role: string;
  }[];
  /** What the button for single sign-on says; null without it. */
  readonly oidcName: string | null;
  /** Nobody can sign in yet: the first admin is to be made. */
  readonly isEmpty: boolean;
}

/** The ways to sign in here and now. */
export async function signInOptions(): Promise<SignInOptions> {
  const { prisma } = await getDatabase();
  const { RELECTURE_DEMO, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME } = readEnvironment();
  const accounts = RELECTURE_DEMO === "1" ? DEMO_ACCOUNTS : [];
  const users = await Promise.all(accounts.map(({ email }) => findUserByEmail(prisma, email)));
  return {
    demoAccounts: accounts
      .filter((_, index) => users[index]?.isActive)
      .map(({ email, role }) => ({ email, role, password: DEMO_PASSWORD })),
    oidcName: OIDC_ISSUER && OIDC_CLIENT_ID ? OIDC_NAME : null,
    isEmpty: (await countUsers(prisma)) === 0,
  };
}
