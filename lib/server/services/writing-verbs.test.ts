import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../db/testing/test-databases";
import { dumpTables } from "./testing/dump-tables";
import { INSTANCE_VERBS } from "./testing/instance-verbs";
import { miscounted } from "./testing/miscounted";
import { refused, setScene } from "./testing/scene";
import { PROJECT_VERBS, SEGMENT_VERBS } from "./testing/writing-verbs";

const ROLES = ["translator", "editor", "admin"] as const;
const VERBS = [
  ...[...SEGMENT_VERBS, ...PROJECT_VERBS].map((verb) => [...verb, "not-found"] as const),
  ...INSTANCE_VERBS.map((verb) => [...verb, "forbidden"] as const),
];

describe.each(testEngines())("every verb that writes, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  describe.each(VERBS)("%s", (_name, action, roles, stage, outside) => {
    const without = ROLES.filter((role) => !roles.includes(role));

    test(`is refused for ${[...without, "somebody outside the project"].join(", ")}, and writes nothing`, async () => {
      const scene = await setScene(database);
      const run = await stage(scene);
      const before = await dumpTables(database);
      for (const role of without) {
        await expect(run(scene.as[role])).rejects.toMatchObject(refused("forbidden"));
      }
      await expect(run(scene.as.outsider)).rejects.toMatchObject(refused(outside));
      expect(await dumpTables(database)).toEqual(before);
    });

    test.each(roles)("is done for %s and told of in the audit log", async (role) => {
      const scene = await setScene(database);
      const run = await stage(scene);
      const before = await database.prisma.auditRow.count();
      await run(scene.as[role]);
      expect(await database.prisma.auditRow.count()).toBe(before + 1);
      const told = await database.prisma.auditRow.findFirst({ orderBy: { id: "desc" } });
      expect(told).toMatchObject({ action, actorId: scene.userId(role) });
      expect(await miscounted(database)).toEqual([]);
    });

    test("changes nothing when it cannot be told of", async () => {
      const scene = await setScene(database);
      const run = await stage(scene);
      const before = await dumpTables(database);
      await withoutAudit(database, () =>
        expect(run(scene.as[roles[0] ?? "admin"])).rejects.toThrow("no audit now"),
      );
      expect(await dumpTables(database)).toEqual(before);
    });
  });
});

/** Lets the database refuse every audit row meanwhile. */
async function withoutAudit({ prisma }: TestDatabase, run: () => Promise<unknown>): Promise<void> {
  await prisma.$executeRawUnsafe(
    `CREATE FUNCTION no_audit() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'no audit now'; END $$`,
  );
  await prisma.$executeRawUnsafe(
    "CREATE TRIGGER no_audit BEFORE INSERT ON audit_rows FOR EACH ROW EXECUTE FUNCTION no_audit()",
  );
  try {
    await run();
  } finally {
    await prisma.$executeRawUnsafe("DROP FUNCTION no_audit CASCADE");
  }
}
