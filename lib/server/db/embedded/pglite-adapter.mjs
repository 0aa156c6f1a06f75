import { PrismaPGlite } from "pglite-prisma-adapter";

/**
 * @typedef {import("@electric-sql/pglite").PGlite} PGlite
 * @typedef {import("@electric-sql/pglite").Transaction} PGliteTransaction
 * @typedef {import("@prisma/driver-adapter-utils").IsolationLevel} IsolationLevel
 * @typedef {import("@prisma/driver-adapter-utils").SqlDriverAdapter} SqlDriverAdapter
 * @typedef {import("@prisma/driver-adapter-utils").Transaction} Transaction
 */

/**
 * The published adapter with the member that its types keep to itself.
 * @typedef {SqlDriverAdapter & { onError(error: unknown): never }} Queryable
 */

/**
 * Prisma over an in-process PGlite. pglite-prisma-adapter maps the types; three of its behaviours lose errors and are
 * replaced: a script that fails is not awaited, the isolation level is set before BEGIN (to no effect), and an error
 * raised by COMMIT itself (a deferred constraint, a full disk) is swallowed.
 */
export class PGliteAdapterFactory {
  /** @type {"postgres"} */
  provider = "postgres";
  adapterName = "pglite";
  #client;

  /** @param {PGlite} client */
  constructor(client) {
    this.#client = client;
  }

  /** @returns {Promise<SqlDriverAdapter>} */
  async connect() {
    const client = this.#client;
    const adapter = /** @type {Queryable} */ (await new PrismaPGlite(client).connect());
    adapter.executeScript = async (script) => {
      await client.exec(script).catch((error) => adapter.onError(error));
    };
    adapter.startTransaction = (level) => startTransaction(client, adapter, level);
    return adapter;
  }
}

/**
 * @param {PGlite} client
 * @param {Queryable} adapter
 * @param {IsolationLevel | undefined} level
 * @returns {Promise<Transaction>}
 */
async function startTransaction(client, adapter, level) {
  /** @type {(how: "commit" | "rollback") => void} */
  let end = () => {};
  /** @type {Promise<"commit" | "rollback">} */
  const ending = new Promise((resolve) => {
    end = resolve;
  });
  /** @type {Promise<void>} */
  let ended = Promise.resolve();
  /** @type {PGliteTransaction} */
  const transaction = await new Promise((begin, fail) => {
    ended = client.transaction(async (begun) => {
      if (level) await begun.exec(`SET TRANSACTION ISOLATION LEVEL ${level}`);
      begin(begun);
      if ((await ending) === "rollback") await begun.rollback();
    });
    ended.catch(fail);
  });
  /** @param {"commit" | "rollback"} how */
  const finish = (how) => async () => {
    end(how);
    await ended.catch((error) => adapter.onError(error));
  };
  const scope = /** @type {Transaction} */ (Object.create(Object.getPrototypeOf(adapter)));
  /** @param {string} statement */
  const savepoint = (statement) => async (/** @type {string} */ name) => {
    await scope.executeRaw({ sql: `${statement} ${name}`, args: [], argTypes: [] });
  };
  return Object.assign(scope, {
    client: transaction,
    options: { usePhantomQuery: true },
    commit: finish("commit"),
    rollback: finish("rollback"),
    createSavepoint: savepoint("SAVEPOINT"),
    rollbackToSavepoint: savepoint("ROLLBACK TO SAVEPOINT"),
    releaseSavepoint: savepoint("RELEASE SAVEPOINT"),
  });
}
