import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PackedOutline, unpackOutline } from "../../../schemas/packed-outline";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { refused, setScene } from "../testing/scene";
import { listSegments } from "./list-segments";
import { prepareDesk } from "./prepare-desk";
import { readOutline } from "./read-outline";

describe.each(testEngines())("what a desk begins with on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test.each(["no-id", "019b0000-0000-7000-8000-000000000000", undefined])(
    "is the beginning of the document where %s is no segment of it",
    async (segmentId) => {
      const { as, documentId } = await setScene(database);
      const { window, rows, outline } = await prepareDesk(as.translator, { documentId, segmentId });
      expect(window).toBe(0);
      expect(await rows).toEqual(
        await listSegments(as.translator, { documentId, from: 0, to: 100 }),
      );
      const packed = JSON.parse(await outline) as PackedOutline;
      expect(unpackOutline(packed)).toEqual(await readOutline(as.translator, { documentId }));
    },
  );

  test("is the window of the segment that one wants to go to", async () => {
    const { as, documentId } = await setScene(database);
    const [first] = await listSegments(as.translator, { documentId, from: 0, to: 1 });
    const segmentId = first?.id ?? "";
    await database.prisma.segment.updateMany({ where: { id: segmentId }, data: { position: 250 } });
    const { window, rows } = await prepareDesk(as.translator, { documentId, segmentId });
    expect(window).toBe(2);
    expect((await rows).map(({ id }) => id)).toEqual([segmentId]);
  });

  test("is nothing for somebody outside the project", async () => {
    const { as, documentId } = await setScene(database);
    await expect(
      prepareDesk(as.outsider, { documentId, segmentId: undefined }),
    ).rejects.toMatchObject(refused("not-found"));
  });
});
