import { inRoot } from "./root.mjs";

/** The script of Next.js's command line. */
export const NEXT = inRoot("node_modules/next/dist/bin/next");

/**
 * How long a connection may be idle, in milliseconds: longer than the 60 seconds of the usual proxies. Who closes first must be the
 * one who sends requests, or a request and the server's end of the connection cross on the way.
 */
const KEEP_ALIVE = 75_000;

/**
 * The command that serves what was built.
 * @param {{ port: number, host: string }} address
 * @returns {[string, ...string[]]}
 */
export function startCommand(address) {
  return [...nextCommand("start", address), "--keepAliveTimeout", String(KEEP_ALIVE)];
}

/**
 * The command that serves the sources, built anew as they change.
 * @param {{ port: number, host: string }} address
 * @returns {[string, ...string[]]}
 */
export function devCommand(address) {
  return nextCommand("dev", address);
}

/**
 * @param {"start" | "dev"} mode
 * @param {{ port: number, host: string }} address
 * @returns {[string, ...string[]]}
 */
function nextCommand(mode, { port, host }) {
  return [process.execPath, NEXT, mode, "-p", String(port), "-H", host];
}
