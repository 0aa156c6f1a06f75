import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freeAddress } from "./free-port.mjs";

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

async function takePort(): Promise<number> {
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

test("a taken port is named, with a command that chooses another", async () => {
  const port = await takePort();
  const refusal = freeAddress({ PORT: String(port), HOST: undefined });
  await expect(refusal).rejects.toThrow(`Port ${port} is already in use.`);
  await expect(refusal).rejects.toThrow(`PORT=${port + 1} npm start`);
});

test("a free port is given with the address to listen on", async () => {
  const port = await takePort();
  server?.close();
  const address = await freeAddress({ PORT: String(port), HOST: "" });
  expect(address).toEqual({ port, host: "127.0.0.1" });
});

test.each(["http", "0", "65536", "80.5", "-1"])("PORT=%s is refused", async (PORT) => {
  await expect(freeAddress({ PORT, HOST: undefined })).rejects.toThrow(`PORT is "${PORT}"`);
});

test("a HOST that is not this machine is refused", async () => {
  // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
  await expect(freeAddress({ PORT: "41999", HOST: "192.0.2.1" })).rejects.toThrow(
    'HOST is "192.0.2.1"',
  );
});
