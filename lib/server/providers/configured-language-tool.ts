import { readEnvironment } from "../../env";
import { LanguageTool } from "./language-tool";

const KEY = Symbol.for("relecture.language-tool");
const holder = globalThis as { [KEY]?: { readonly server: string; readonly tool: LanguageTool } };

/**
 * The server that LANGUAGETOOL_URL names; undefined when none is set. The bundler may load this file twice in one process:
 * its memory and its circuit breaker are one all the same.
 */
export function configuredLanguageTool(): LanguageTool | undefined {
  const server = readEnvironment().LANGUAGETOOL_URL;
  if (server === undefined) return undefined;
  if (holder[KEY]?.server !== server) holder[KEY] = { server, tool: new LanguageTool(server) };
  return holder[KEY].tool;
}
