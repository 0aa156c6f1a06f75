import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { dismissFlag } from "../flags/dismiss-flag";
import { checkTarget } from "../segments/check-target";
import { saveTarget } from "../segments/save-target";
import { refused, type Scene, setScene } from "../testing/scene";
import { HOUSE } from "../testing/term-verbs";
import { workOffRechecks } from "../testing/work-off-rechecks";
import { createTerm } from "./create-term";
import { deleteTerm } from "./delete-term";
import { listSegmentTerms } from "./list-segment-terms";
import { listTermConflicts } from "./list-term-conflicts";
import { listTerms } from "./list-terms";
import { mergeTerms } from "./merge-terms";
import { readTermRecheck } from "./read-term-recheck";
import { updateTerm } from "./update-term";

const SEGMENTS = [
  { source: "The red houses.", machineTarget: "Les baraques rouges." },
  { source: "A boat.", machineTarget: "Une baraque." },
  { source: "Their house burns.", machineTarget: "Leur baraque brûle." },
];

describe.each(testEngines())("the termbase on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const flags = async (scene: Scene, position: number) =>
    (await scene.row(position)).flags
      .filter(({ check }) => check === "terminology")
      .map(({ side, suggestion, dismissal }) => ({ side, suggestion, isOpen: !dismissal }));
  const recheckAll = () => workOffRechecks(database);
  const open1 = { side: "target", isOpen: true };

  test("flags what is there already when a term comes, changes and goes", async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    const { projectId, as } = scene;
    const { id: termId } = await createTerm(as.translator, { ...HOUSE, projectId });
    expect(await readTermRecheck(as.translator, { projectId })).toEqual({ isRunning: true });
    expect(await flags(scene, 0)).toEqual([]);
    await recheckAll();
    expect(await readTermRecheck(as.translator, { projectId })).toEqual({ isRunning: false });
    expect(await flags(scene, 0)).toEqual([{ ...open1, suggestion: "maisons" }]);
    expect(await flags(scene, 1)).toEqual([]);
    expect(await flags(scene, 2)).toEqual([{ ...open1, suggestion: "maison" }]);
    const changed = { ...HOUSE, forbidden: [], isRequired: true };
    await updateTerm(as.editor, { ...changed, projectId, termId, version: 1 });
    await recheckAll();
    expect(await flags(scene, 0)).toEqual([{ side: "source", suggestion: null, isOpen: true }]);
    await deleteTerm(as.editor, { projectId, termId, version: 2 });
    await recheckAll();
    expect(await flags(scene, 0)).toEqual([]);
  });

  test("leaves alone what somebody dismissed, other checks and other projects", async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    const other = await setScene(database, { segments: SEGMENTS });
    const { projectId, as } = scene;
    await scene.flag("major", 2);
    await createTerm(as.translator, { ...HOUSE, projectId });
    await recheckAll();
    const flag = (await scene.row(2)).flags.find(({ check }) => check === "terminology");
    await dismissFlag(as.translator, { flagId: flag?.id ?? "", reason: "correct" });
    await createTerm(as.translator, { ...HOUSE, targets: ["demeure"], projectId });
    await recheckAll();
    expect(await flags(scene, 2)).toMatchObject([{ isOpen: false }]);
    expect((await scene.row(2)).flags.map(({ check }) => check)).toContain("test-check");
    expect(await flags(other, 2)).toEqual([]);
    expect((await listTerms(other.as.editor, { ...PAGE, projectId: other.projectId })).total).toBe(
      0,
    );
  });

  test("is asked while somebody types and when they save", async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    const { projectId, as } = scene;
    await createTerm(as.translator, { ...HOUSE, projectId });
    await recheckAll();
    const { id: segmentId, version } = await scene.row(2);
    const said = async (text: string) =>
      (await checkTarget(as.translator, { segmentId, text })).flags.map(({ check }) => check);
    expect(await said("Leur baraque brûle toujours.")).toContain("terminology");
    expect(await said("Leur maison brûle toujours.")).not.toContain("terminology");
    const text = "Leur maison brûle.";
    await saveTarget(as.translator, { segmentId, version, text, isReplacement: false });
    expect(await flags(scene, 2)).toEqual([]);
  });

  test("tells where a source has terms, with all that is said of them", async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    const { projectId, as } = scene;
    await createTerm(as.translator, { ...HOUSE, projectId, note: "A home." });
    const segmentId = scene.segments[0] ?? "";
    expect(await listSegmentTerms(as.translator, { segmentId })).toMatchObject({
      uses: [{ start: 8, end: 14, terms: [{ source: "house", note: "A home.", version: 1 }] }],
    });
  });

  test("is listed in order, by page and by what is searched", async () => {
    const { projectId, as } = await setScene(database);
    for (const source of ["boat", "100% house", "anchor"]) {
      await createTerm(as.translator, { ...HOUSE, source, projectId });
    }
    const found = async (text: string, page = 1) =>
      (await listTerms(as.translator, { projectId, text, page })).terms.map(({ source }) => source);
    expect(await found("")).toEqual(["100% house", "anchor", "boat"]);
    expect(await found("100%")).toEqual(["100% house"]);
    expect(await found("MÁISON")).toHaveLength(3);
    expect(await found("house bara")).toEqual(["100% house"]);
    expect(await found("ouse")).toEqual([]);
    expect(await found("%")).toEqual([]);
    const beyond = { projectId, text: "mais", page: 2 };
    expect(await listTerms(as.translator, beyond)).toEqual({ terms: [], total: 3 });
    expect(await found("", 2)).toEqual([]);
  });

  test("counts what there is, and finds nothing of another project", async () => {
    const { projectId, as } = await setScene(database);
    const other = await setScene(database);
    const { id: termId } = await createTerm(as.editor, { ...HOUSE, projectId });
    await createTerm(as.editor, { ...HOUSE, source: "boat", projectId });
    const counted = async (text: string) =>
      (await listTerms(as.editor, { projectId, text, page: 1 })).total;
    expect([await counted(""), await counted("boat")]).toEqual([2, 1]);
    const { terms } = await listTerms(other.as.editor, {
      projectId: other.projectId,
      text: "boat",
      page: 1,
    });
    expect(terms).toEqual([]);
    const renamed = { ...HOUSE, source: "Boat", targets: ["barque"], isCaseSensitive: false };
    await updateTerm(as.editor, { ...renamed, projectId, termId, version: 1 });
    const { conflicts } = await listTermConflicts(as.editor, { projectId });
    expect(conflicts).toHaveLength(1);
    expect([await counted(""), await counted("barque")]).toEqual([2, 1]);
    await deleteTerm(as.editor, { projectId, termId, version: 2 });
    expect((await listTermConflicts(as.editor, { projectId })).conflicts).toEqual([]);
    expect([await counted(""), await counted("house")]).toEqual([1, 0]);
  });

  test("lists conflicts, and merges them into the preferred entry", async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    const { projectId, as } = scene;
    const made = await Promise.all(
      [["maison"], ["demeure"], ["logis"]].map((targets) =>
        createTerm(as.translator, { ...HOUSE, forbidden: [], targets, projectId }),
      ),
    );
    await createTerm(as.translator, { ...HOUSE, source: "housing", projectId });
    const { conflicts } = await listTermConflicts(as.translator, { projectId });
    expect(conflicts.map((group) => group.map(({ source }) => source))).toEqual([
      ["house", "house", "house"],
    ]);
    const terms = made.map(({ id }) => ({ id, version: 1 }));
    const preferredId = made[1]?.id ?? "";
    await mergeTerms(as.editor, { projectId, terms, preferredId, others: "forbidden" });
    expect(await listTermConflicts(as.translator, { projectId })).toEqual({ conflicts: [] });
    const { terms: left } = await listTerms(as.translator, { ...PAGE, projectId });
    const [merged] = left.filter(({ source }) => source === "house");
    expect(merged).toMatchObject({ targets: ["demeure"], version: 2 });
    expect(merged?.forbidden.toSorted()).toEqual(["logis", "maison"]);
    await expect(
      mergeTerms(as.editor, { projectId, terms, preferredId, others: "allowed" }),
    ).rejects.toMatchObject(refused("conflict", "term-changed"));
  });

  test.each([
    ["no word", { source: "+++" }, refused("invalid", "term-no-word")],
    ["nine words", { source: "a b c d e f g h i" }, refused("invalid", "term-too-long")],
    [
      "a form that it forbids",
      { forbidden: ["maison"] },
      refused("invalid", "term-contradicts-itself"),
    ],
  ])("refuses a term of %s", async (_why, given, refusal) => {
    const { projectId, as } = await setScene(database);
    const term = { ...HOUSE, ...given, projectId };
    await expect(createTerm(as.translator, term)).rejects.toMatchObject(refusal);
  });

  test("refuses the same again, and what somebody else has changed meanwhile", async () => {
    const { projectId, as } = await setScene(database);
    const { id: termId } = await createTerm(as.translator, { ...HOUSE, projectId });
    await createTerm(as.translator, { ...HOUSE, source: "home", projectId });
    const exists = refused("conflict", "term-exists");
    await expect(createTerm(as.editor, { ...HOUSE, projectId })).rejects.toMatchObject(exists);
    const update = { ...HOUSE, projectId, termId, version: 1 };
    await expect(updateTerm(as.editor, { ...update, source: "home" })).rejects.toMatchObject(
      exists,
    );
    await updateTerm(as.editor, { ...update, note: "First." });
    const changed = refused("conflict", "term-changed");
    await expect(updateTerm(as.editor, update)).rejects.toMatchObject(changed);
    await expect(deleteTerm(as.editor, { projectId, termId, version: 1 })).rejects.toMatchObject(
      changed,
    );
  });
});

const PAGE = { text: "", page: 1 };
