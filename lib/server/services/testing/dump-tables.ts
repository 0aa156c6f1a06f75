import type { Database } from "../../db/open-database";

/** All rows of all tables, each as text, to compare the whole database before and after. */
export async function dumpTables({ prisma }: Database): Promise<string[]> {
  const tables = await prisma.$queryRaw<{ tablename: string }[]>`
    SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  const selects = tables.map(
    ({ tablename: name }) => `SELECT '${name} ' || t::text AS "row" FROM "${name}" t`,
  );
  const rows = await prisma.$queryRawUnsafe<{ row: string }[]>(selects.join(" UNION ALL "));
  return rows.map(({ row }) => row).toSorted();
}
