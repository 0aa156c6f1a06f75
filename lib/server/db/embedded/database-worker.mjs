import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { PGliteAdapterFactory } from "./pglite-adapter.mjs";

/** PGlite answers in the thread that asks it; here that is none that anybody waits for. `database-thread.ts` is the other end. */
const client = await PGlite.create({
  dataDir: workerData.folder,
  startParams: durableStartParams(PGlite.defaultStartParams),
});
const adapter = await new PGliteAdapterFactory(client).connect();

/** Open transactions by the number that the other end gave them. */
const transactions = new Map();

const database = {
  queryRaw: (query) => adapter.queryRaw(query),
  executeRaw: (query) => adapter.executeRaw(query),
  executeScript: (script) => adapter.executeScript(script),
  begin: async (number, level) => {
    transactions.set(number, await adapter.startTransaction(level));
  },
  exec: async (sql) => {
    await client.exec(sql);
  },
  query: async (sql, parameters) => (await client.query(sql, parameters)).rows,
  listen: async (channel) => {
    await client.listen(channel, (payload) => parentPort.postMessage({ payload }));
  },
  close: () => client.close(),
};

parentPort.on("message", (message) => void answer(message));

/** Does what a message asks for, in the database or in one of its transactions, and tells what came of it. */
async function answer({ id, transaction, method, args }) {
  try {
    const scope = transaction === undefined ? database : transactions.get(transaction);
    const value = await scope[method](...args);
    if (method === "commit" || method === "rollback") transactions.delete(transaction);
    parentPort.postMessage({ id, value });
  } catch (error) {
    const { name, message, stack, code, cause } = error;
    // Only what Prisma's errors tell as a cause is known to be plain data.
    parentPort.postMessage({
      id,
      error: { name, message, stack, code, ...(name === "DriverAdapterError" && { cause }) },
    });
  }
}

/**
 * PGlite starts with fsync off (-F): an acknowledged edit must be in the write-ahead log on disk. The hot part of a book of 20,000
 * segments fits into 64 MB; what does not is read through the file system's calls, which takes half as long again.
 */
function durableStartParams(defaults) {
  const settings = ["fsync=on", "wal_sync_method=open_datasync", "shared_buffers=64MB"];
  return [
    ...defaults.filter((parameter) => parameter !== "-F"),
    ...settings.flatMap((setting) => ["-c", setting]),
  ];
}
