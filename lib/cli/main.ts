import type { Command, Invocation } from "./command";
import { UsageError } from "./usage-error";

interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The commands, loaded when they are called for. */
const COMMANDS: readonly Entry[] = [
  {
    name: "align",
    summary: "align a text with its translation, sentence by sentence",
    load: async () => (await import("./commands/align")).align,
  },
  {
    name: "check",
    summary: "find what looks garbled in a translation",
    load: async () => (await import("./commands/check")).check,
  },
  {
    name: "convert",
    summary: "convert a document or a bilingual file",
    load: async () => (await import("./commands/convert")).convert,
  },
  {
    name: "export",
    summary: "write a document's target text or its segments",
    load: async () => (await import("./commands/export")).exportCommand,
  },
  {
    name: "verify",
    summary: "tell whether a file is that of a receipt",
    load: async () => (await import("./commands/verify")).verify,
  },
  {
    name: "user",
    summary: "add and list people, reset a password",
    load: async () => (await import("./commands/user")).user,
  },
  {
    name: "mail",
    summary: "send a test over the mail server",
    load: async () => (await import("./commands/mail")).mail,
  },
  {
    name: "backup",
    summary: "write the whole database to a file",
    load: async () => (await import("./commands/backup")).backup,
  },
  {
    name: "restore",
    summary: "put a backup into an empty database",
    load: async () => (await import("./commands/restore")).restore,
  },
];

const EXIT_USAGE = 2;

/** Runs one command line and gives its exit code: 2 when it was used wrongly. */
export async function main({ args, cwd }: Invocation): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new UsageError("No command was given.");
    if (name === "--help" || name === "-h" || name === "help") return print(overview());
    const entry = COMMANDS.find((command) => command.name === name);
    if (!entry) throw new UsageError(`There is no command "${name}".`);
    const command = await entry.load();
    if (rest.includes("--help") || rest.includes("-h")) return print(command.help);
    return await command.run({ args: rest, cwd });
  } catch (error) {
    return complain(error, name);
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(error: unknown, name: string | undefined): number {
  if (!(error instanceof UsageError)) throw error;
  const known = COMMANDS.some((command) => command.name === name);
  const help = known ? `relecture ${name} --help` : "relecture --help";
  process.stderr.write(`${error.message} See: ${help}\n`);
  return EXIT_USAGE;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Usage: relecture COMMAND [OPTION]… [FILE]…\n\nCommands:\n${lines.join("")}\nrelecture COMMAND --help tells more.\n`;
}
