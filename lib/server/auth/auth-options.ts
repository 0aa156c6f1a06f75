import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import * as z from "zod";
import { readEnvironment } from "../../env";
import { storableText } from "../../schemas/storable-text";
import { getDatabase } from "../db/database";
import { AppError } from "../errors";
import { logFault } from "../logger";
import { sessionSecret } from "./secret";
import { type SignedIn, signInWithOpenId, signInWithPassword } from "./sign-in";

declare module "next-auth" {
  interface User {
    tokenVersion: number;
  }
  interface Session {
    /** Who, and with which session number; what they may do is read from the database each time. */
    claim: { userId: string; tokenVersion: number } | undefined;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    userId?: string;
    tokenVersion?: number;
  }
}

/** next-auth takes forms and JSON, so that a field can be anything. */
const Credentials = z.object({ email: storableText(254), password: z.string().max(1_024) });

/** A working day. */
const SESSION_SECONDS = 12 * 60 * 60;

/** The ids that /sign-in has sentences for. */
const SIGN_IN_ERRORS: Readonly<Record<string, string>> = {
  "rate-limited": "RateLimited",
  deactivated: "Deactivated",
};

/** next-auth as Relecture uses it, read from the environment at each call. */
export function authOptions(): NextAuthOptions {
  const { NEXTAUTH_URL = "" } = readEnvironment();
  return {
    secret: sessionSecret(),
    // next-auth's own guesses disagree behind a TLS proxy: one rule for all.
    useSecureCookies: NEXTAUTH_URL.startsWith("https://"),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [passwordProvider(), ...openIdProviders()],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.type !== "oauth") return true;
        const found = await signInWithOpenId(await getDatabase(), {
          provider: account.provider,
          subject: account.providerAccountId,
          email: profile?.email,
          isEmailVerified:
            profile !== undefined && "email_verified" in profile && profile.email_verified === true,
        });
        if (!found) return "/sign-in?error=UnknownPerson";
        Object.assign(user, { id: found.id, tokenVersion: found.tokenVersion });
        return true;
      },
      jwt({ token, user }) {
        return user ? { ...token, userId: user.id, tokenVersion: user.tokenVersion } : token;
      },
      session({ session, token: { userId, tokenVersion } }) {
        const isComplete = userId !== undefined && tokenVersion !== undefined;
        return { ...session, claim: isComplete ? { userId, tokenVersion } : undefined };
      },
    },
  };
}

function passwordProvider() {
  return CredentialsProvider({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(sent, request): Promise<SignedIn | null> {
      const parsed = Credentials.safeParse(sent);
      if (!parsed.success) return null;
      const address = trustedAddress(request.headers ?? {});
      try {
        return await signInWithPassword(await getDatabase(), { ...parsed.data, address });
      } catch (error) {
        throw new Error(signInError(error), { cause: error });
      }
    },
  });
}

/** next-auth sends the message of whatever is thrown to the browser: an id, never a fault's own words. */
function signInError(error: unknown): string {
  const known = error instanceof AppError && SIGN_IN_ERRORS[error.reason];
  if (known) return known;
  logFault(error, { during: "sign-in" });
  return "Unexpected";
}

/**
 * Anybody can write the header: it counts only behind a proxy, and of its entries only the last, which is the proxy's own
 * whether it overwrites the header or adds to it.
 */
function trustedAddress(headers: Readonly<Record<string, unknown>>): string | undefined {
  if (readEnvironment().TRUST_PROXY !== "1") return undefined;
  const forwarded = headers["x-forwarded-for"];
  return typeof forwarded === "string" ? forwarded.split(",").at(-1)?.trim() : undefined;
}

interface OpenIdClaims {
  sub: string;
  email?: string;
  name?: string;
}

function openIdProviders(): OAuthConfig<OpenIdClaims>[] {
  const environment = readEnvironment();
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = environment;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return [];
  return [
    {
      id: "oidc",
      name: environment.OIDC_NAME,
      type: "oauth",
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid email profile" } },
      clientId: OIDC_CLIENT_ID,
      ...(OIDC_CLIENT_SECRET && { clientSecret: OIDC_CLIENT_SECRET }),
      profile: ({ sub, email, name }) => ({
        id: sub,
        email: email ?? null,
        name: name ?? email ?? sub,
        tokenVersion: 0,
      }),
    },
  ];
}
