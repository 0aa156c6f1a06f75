import pino from "pino";
import { readEnvironment } from "../env";

/** JSON lines on standard output. Ids and codes only: never a text, a name, an address or a password. */
export const logger = pino({
  level: readEnvironment().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
