import * as z from "zod";

const emptyIsUnset = (value: unknown) => (value === "" ? undefined : value);
const optionalText = z.preprocess(emptyIsUnset, z.string().optional());

/** An address that cannot be read is refused elsewhere. */
function hasNoPassword(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username === "" && password === "";
}

/** What mail needs beside a server: a sender, and the address that its links begin with. */
const WITH_MAIL = ["MAIL_FROM", "NEXTAUTH_URL"] as const;

const Settings = z.object({
  NODE_ENV: z.preprocess(emptyIsUnset, z.string().default("development")),
  DATABASE_URL: z.preprocess(
    emptyIsUnset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must start with postgresql://")
      .optional(),
  ),
  DATABASE_POOL: z.preprocess(emptyIsUnset, z.coerce.number().int().min(2).max(200).default(10)),
  RELECTURE_DATA_DIR: z.preprocess(emptyIsUnset, z.string().default("data")),
  RELECTURE_DEMO: z.preprocess(emptyIsUnset, z.enum(["0", "1"]).default("0")),
  PORT: z.preprocess(emptyIsUnset, z.coerce.number().int().min(1).max(65_535).default(3000)),
  NEXTAUTH_URL: z.preprocess(emptyIsUnset, z.url().optional()),
  NEXTAUTH_SECRET: z.preprocess(
    emptyIsUnset,
    z.string().min(32, "must have at least 32 characters").optional(),
  ),
  OIDC_ISSUER: z.preprocess(emptyIsUnset, z.url().optional()),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  OIDC_NAME: z.preprocess(emptyIsUnset, z.string().default("Single sign-on")),
  LANGUAGETOOL_URL: z.preprocess(
    emptyIsUnset,
    z
      .url({
        protocol: /^https?$/,
        error: "must be the http:// or https:// address of a LanguageTool server",
      })
      // fetch refuses such an address, and a log or an error could tell it.
      .refine(hasNoPassword, "must not carry a user name or a password")
      .optional(),
  ),
  SMTP_URL: z.preprocess(
    emptyIsUnset,
    z
      .url({
        protocol: /^smtps?$/,
        error: "must be the smtp:// or smtps:// address of a mail server",
      })
      .optional(),
  ),
  MAIL_FROM: optionalText,
  TRUST_PROXY: z.preprocess(emptyIsUnset, z.enum(["0", "1"]).default("0")),
  LOG_LEVEL: z.preprocess(
    emptyIsUnset,
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  ),
});

const Environment = Settings.superRefine((settings, context) => {
  if (settings.SMTP_URL === undefined) return;
  for (const name of WITH_MAIL) {
    if (settings[name] !== undefined) continue;
    context.addIssue({ code: "custom", path: [name], message: "must be set where SMTP_URL is" });
  }
});

/** The settings of one process, parsed. */
export type Environment = z.infer<typeof Environment>;

/**
 * Reads and checks the environment: the only place that does.
 * @throws {Error} naming each variable that cannot be used, and why.
 */
export function readEnvironment(): Environment {
  const parsed = Environment.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The environment cannot be used: ${reasons.join("; ")}. See .env.example.`);
}

/**
 * Tells next-auth, which reads the environment by itself, the secret, and to take the address that it is called by;
 * without the latter it sends everybody to http://localhost:3000.
 */
export function writeNextAuthEnvironment(secret: string): void {
  process.env["NEXTAUTH_SECRET"] = secret;
  if (process.env["NEXTAUTH_URL"]) return;
  // Set but empty, as an .env file leaves it, it would be parsed as an address.
  delete process.env["NEXTAUTH_URL"];
  process.env["AUTH_TRUST_HOST"] ??= "true";
}
