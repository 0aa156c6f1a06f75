import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from "@prisma/driver-adapter-utils";
import type { DatabaseThread, Scope } from "./database-thread";

const NAMES = { provider: "postgres", adapterName: "pglite" } as const;

/** Prisma over a PGlite on a thread of its own: each call is one message there and one back. */
export class ThreadAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = NAMES.provider;
  readonly adapterName = NAMES.adapterName;
  readonly #thread: DatabaseThread;

  constructor(thread: DatabaseThread) {
    this.#thread = thread;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const thread = this.#thread;
    return {
      ...queryable(thread, undefined),
      executeScript: (script) => thread.call(undefined, "executeScript", script),
      startTransaction: async (level) => transactionOf(thread, await thread.begin(level)),
      getConnectionInfo: () => ({ supportsRelationJoins: true }),
      dispose: async () => undefined,
    };
  }
}

function queryable(thread: DatabaseThread, scope: Scope): SqlQueryable {
  return {
    ...NAMES,
    queryRaw: (query) => thread.call(scope, "queryRaw", query),
    executeRaw: (query) => thread.call(scope, "executeRaw", query),
  };
}

function transactionOf(thread: DatabaseThread, scope: number): Transaction {
  return {
    ...queryable(thread, scope),
    options: { usePhantomQuery: true },
    commit: () => thread.call(scope, "commit"),
    rollback: () => thread.call(scope, "rollback"),
    createSavepoint: (name) => thread.call(scope, "createSavepoint", name),
    rollbackToSavepoint: (name) => thread.call(scope, "rollbackToSavepoint", name),
    releaseSavepoint: (name) => thread.call(scope, "releaseSavepoint", name),
  };
}
