import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { CreateUser } from "../../schemas/user";
import { hashPassword } from "../../server/auth/password";
import { findUserByEmail, findUsers } from "../../server/db/users";
import { addPerson } from "../../server/services/users/add-person";
import { replacePassword } from "../../server/services/users/replace-password";
import type { Command, Invocation } from "../command";
import { parseArguments } from "../parse-arguments";
import { UsageError } from "../usage-error";
import { complain, withDatabase } from "../with-database";

const HELP = `Usage: relecture user add EMAIL --name NAME [--admin] [--password-stdin]
       relecture user list
       relecture user reset-password EMAIL [--password-stdin]

Manages the people of the instance. A password is made and printed once, or read from standard input.

Exit status: 0 done, 1 refused, 2 wrong usage.
`;

const OPTIONS = {
  name: { type: "string" },
  admin: { type: "boolean", default: false },
  "password-stdin": { type: "boolean", default: false },
} as const;

interface Options {
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly isAdmin: boolean;
  readonly isPasswordGiven: boolean;
}

const ACTIONS: Readonly<Record<string, (options: Options) => Promise<number>>> = {
  add,
  list,
  "reset-password": resetPassword,
};

/** `relecture user add|list|reset-password` */
export const user: Command = { help: HELP, run };

async function run({ args }: Invocation): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [verb = "", email] = positionals;
  const action = ACTIONS[verb];
  if (!action) throw new UsageError("user takes add, list or reset-password.");
  return action({
    email,
    name: values.name,
    isAdmin: values.admin,
    isPasswordGiven: values["password-stdin"],
  });
}

async function add({ email, name, isAdmin, isPasswordGiven }: Options): Promise<number> {
  const password = await choosePassword(isPasswordGiven);
  const parsed = CreateUser.safeParse({ email, name, password, isAdmin });
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path: [field] }) => String(field)))];
    throw new UsageError(
      `user add needs a valid EMAIL, --name and password of 10 characters or more; look at: ${fields.join(", ")}.`,
    );
  }
  const { password: _password, ...person } = parsed.data;
  const passwordHash = await hashPassword(password);
  return withDatabase(async ({ prisma }) => {
    await prisma.$transaction((client) =>
      addPerson(client, { person, passwordHash, actorId: null }),
    );
    return announce(person.email, password, isPasswordGiven);
  });
}

async function list(): Promise<number> {
  return withDatabase(async ({ prisma }) => {
    for (const { email, name, isAdmin, isActive, memberships } of await findUsers(prisma)) {
      const roles = memberships.map(({ role, project }) => `${role} of ${project.name}`);
      const all = [isAdmin ? "admin" : "", ...roles, isActive ? "" : "deactivated"];
      process.stdout.write(`${email}\t${name}\t${all.filter(Boolean).join(", ")}\n`);
    }
    return 0;
  });
}

async function resetPassword({ email, isPasswordGiven }: Options): Promise<number> {
  if (!email) throw new UsageError("user reset-password takes an EMAIL.");
  const password = await choosePassword(isPasswordGiven);
  if (!CreateUser.shape.password.safeParse(password).success) {
    throw new UsageError("A password has 10 characters or more.");
  }
  const passwordHash = await hashPassword(password);
  return withDatabase(async ({ prisma }) => {
    const found = await findUserByEmail(prisma, email.trim().toLowerCase());
    if (!found) return complain(`There is nobody with the address ${email}.`);
    await prisma.$transaction((client) =>
      replacePassword(client, { userId: found.id, passwordHash, actorId: null }),
    );
    return announce(found.email, password, isPasswordGiven);
  });
}

async function choosePassword(isGiven: boolean): Promise<string> {
  if (!isGiven) return randomBytes(12).toString("base64url");
  return (await text(process.stdin)).replace(/\r?\n$/, "");
}

function announce(email: string, password: string, isPasswordGiven: boolean): number {
  process.stdout.write(isPasswordGiven ? `${email}\n` : `${email}\t${password}\n`);
  return 0;
}
