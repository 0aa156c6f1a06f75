import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error";

/**
 * Reads a command's options and file names, as `parseArgs` of node:util does.
 * @throws {UsageError} for an option that does not exist or lacks its value.
 */
export function parseArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The first sentence says what is wrong; the rest explains how to pass odd file names.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split(/\. |\n/)[0]?.replace(/\.$/, "")}.`);
  }
}
