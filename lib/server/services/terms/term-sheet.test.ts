import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { refused, setScene } from "../testing/scene";
import { HOUSE } from "../testing/term-verbs";
import { createTerm } from "./create-term";
import { exportTermSheet } from "./export-term-sheet";
import { importTermSheet } from "./import-term-sheet";
import { listTerms } from "./list-terms";
import { previewTermSheet } from "./preview-term-sheet";

const bytes = (text: string) => new TextEncoder().encode(text);

const SHEET = `Terme source;Traduction;Remarque;Interdits;Obligatoire
house;maison
US ;États-Unis | E.-U.;country;USA;oui
;bateau
…;points
sea;mer
sea;mer
sky;ciel;;ciel
${"a ".repeat(9)};x
`;

describe.each(testEngines())("terms in a CSV file on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test("are previewed, with why some lines are left out, and then added", async () => {
    const scene = await setScene(database);
    const { projectId, as } = scene;
    await createTerm(as.editor, { ...HOUSE, projectId });
    const sheet = { projectId, bytes: bytes(SHEET) };
    const { added, refused: left } = await previewTermSheet(as.editor, sheet);
    expect(added).toEqual({
      total: 2,
      lines: [
        { number: 3, source: "US", targets: ["États-Unis", "E.-U."] },
        { number: 6, source: "sea", targets: ["mer"] },
      ],
    });
    expect(left.lines.map(({ number, reason }) => [number, reason])).toEqual([
      [2, "term-exists"],
      [4, "term-incomplete"],
      [5, "term-no-word"],
      [7, "term-repeated"],
      [8, "term-contradicts-itself"],
      [9, "term-too-long"],
    ]);
    expect(await importTermSheet(as.editor, sheet)).toEqual({ added: 2 });
    const { terms } = await listTerms(as.translator, { projectId, text: "US", page: 1 });
    expect(terms).toMatchObject([
      {
        targets: ["États-Unis", "E.-U."],
        forbidden: ["USA"],
        note: "country",
        isRequired: true,
        isCaseSensitive: true,
      },
    ]);
    const again = importTermSheet(as.editor, sheet);
    await expect(again).rejects.toMatchObject(refused("conflict", "nothing-to-add"));
  });

  test.each([
    ["no text", new Uint8Array([0, 1, 2, 0]), "no-sheet"],
    ["a header alone", bytes("source,targets\n"), "no-sheet"],
    ["too many lines", bytes("a,b\n".repeat(5_001)), "sheet-too-long"],
  ])("are refused when the file has %s", async (_case, content, reason) => {
    const { projectId, as } = await setScene(database);
    const preview = previewTermSheet(as.editor, { projectId, bytes: content });
    await expect(preview).rejects.toMatchObject(refused("invalid", reason));
  });

  test("go to another project word for word, harmless to spreadsheets", async () => {
    const { projectId, as } = await setScene(database);
    const formula = { ...HOUSE, source: "=SUM", targets: ["=SOMME", "somme"], note: "a;b" };
    await createTerm(as.editor, { ...formula, projectId });
    await createTerm(as.editor, { ...HOUSE, projectId, isRequired: true });
    const copy = await setScene(database);
    const sheetOf = async (delimiter: "comma" | "semicolon") => {
      const { content } = await exportTermSheet(as.editor, { projectId, delimiter });
      let text = "";
      for await (const piece of content) text += piece;
      return text;
    };
    expect(await sheetOf("semicolon")).toContain(
      `"'=SUM";"'=SOMME | somme";baraque;"a;b";no;yes\r\n`,
    );
    const text = await sheetOf("comma");
    expect(text).toMatch(/^\ufeffsource,targets,/);
    await importTermSheet(copy.as.editor, { projectId: copy.projectId, bytes: bytes(text) });
    const forms = async (id: string) =>
      (await listTerms(as.admin, { projectId: id, text: "", page: 1 })).terms.map(
        ({ source, targets, forbidden, note, isRequired, isCaseSensitive }) => [
          source,
          targets,
          forbidden,
          note,
          isRequired,
          isCaseSensitive,
        ],
      );
    expect(await forms(copy.projectId)).toEqual(await forms(projectId));
  });
});
