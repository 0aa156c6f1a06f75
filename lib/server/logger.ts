import pino from "pino";
import { readEnvironment } from "../env";

/** JSON lines on standard output. Ids and codes only: never a text, a name, an address or a password. */
export const logger = pino({
  level: readEnvironment().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/**
 * Logs a fault without its message, which can quote people's texts: the error's name and the places of its stack tell
 * where to look.
 */
export function logFault(error: unknown, context: Readonly<Record<string, string>>): void {
  const { name, stack } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  const places = stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
  logger.error({ ...context, error: name, code, places }, "fault");
}
