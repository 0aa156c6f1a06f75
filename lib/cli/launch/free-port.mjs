import { createServer } from "node:net";
import { LaunchProblem } from "./console.mjs";

/**
 * Where to listen, by PORT (3000) and HOST: only this machine unless HOST says otherwise, since the
 * demo accounts' passwords are public. Refuses an address that cannot be listened on.
 * @param {{ PORT?: string | undefined, HOST?: string | undefined }} environment
 * @returns {Promise<{ port: number, host: string }>}
 */
export async function freeAddress({ PORT, HOST } = process.env) {
  const port = parsePort(PORT);
  const host = HOST || "127.0.0.1";
  const code = await listenError(port, host);
  if (code !== undefined) throw new LaunchProblem(explain(code, port, host));
  return { port, host };
}

function parsePort(text) {
  if (!text) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new LaunchProblem(`PORT is "${text}"; it must be a number from 1 to 65535.`);
}

function explain(code, port, host) {
  const other = `choose another port: PORT=${port < 65_535 ? port + 1 : 3001} npm start`;
  if (code === "EADDRINUSE") {
    return `Port ${port} is already in use. Stop the program that uses it, or ${other}`;
  }
  if (code === "EACCES") return `Port ${port} needs administrator rights; ${other}`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `HOST is "${host}", which is no address of this machine.`;
  }
  return `Cannot listen on ${host}, port ${port} (${code}).`;
}

function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
