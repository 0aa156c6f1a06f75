import type { PGlite, Transaction as PGliteTransaction } from "@electric-sql/pglite";
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

/** The two members of the published adapter that its types keep to themselves. */
interface Queryable extends SqlDriverAdapter {
  onError(error: unknown): never;
}

/**
 * Prisma over an in-process PGlite. pglite-prisma-adapter maps the types; three of its behaviours lose errors and are
 * replaced: a script that fails is not awaited, the isolation level is set before BEGIN (to no effect), and an error
 * raised by COMMIT itself (a deferred constraint, a full disk) is swallowed.
 */
export class PGliteAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "pglite";
  readonly #client: PGlite;

  constructor(client: PGlite) {
    this.#client = client;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const client = this.#client;
    const adapter = (await new PrismaPGlite(client).connect()) as Queryable;
    adapter.executeScript = async (script) => {
      await client.exec(script).catch((error: unknown) => adapter.onError(error));
    };
    adapter.startTransaction = (level) => startTransaction(client, adapter, level);
    return adapter;
  }
}

type Ending = "commit" | "rollback";

async function startTransaction(
  client: PGlite,
  adapter: Queryable,
  level: IsolationLevel | undefined,
): Promise<Transaction> {
  let end: (how: Ending) => void = () => {};
  const ending = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  let ended: Promise<void> = Promise.resolve();
  const transaction = await new Promise<PGliteTransaction>((begin, fail) => {
    ended = client.transaction(async (begun) => {
      if (level) await begun.exec(`SET TRANSACTION ISOLATION LEVEL ${level}`);
      begin(begun);
      if ((await ending) === "rollback") await begun.rollback();
    });
    ended.catch(fail);
  });
  const finish = (how: Ending) => async () => {
    end(how);
    await ended.catch((error: unknown) => adapter.onError(error));
  };
  const scope = Object.create(Object.getPrototypeOf(adapter) as object) as Transaction;
  const savepoint = (statement: string) => async (name: string) => {
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
