import { zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { exportDocument } from "../exports/export-document";
import { decideSegment } from "../segments/decide-segment";
import { listSegments } from "../segments/list-segments";
import { readHistory } from "../segments/read-history";
import { submitSegment } from "../segments/submit-segment";
import { jobOf, leftovers, workOff } from "../testing/import-texts";
import { refused, type Scene, setScene } from "../testing/scene";
import { startImport } from "./start-import";

const XLIFF = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a.html" source-language="en" target-language="fr" datatype="html">
    <body>
      <trans-unit id="1">
        <source>The slow <g id="1">teapot</g> stood on the table.</source>
        <target state="new">La <g id="1">théière</g> lente était sur la table.</target>
        <note>A title of a chapter</note>
      </trans-unit>
      <trans-unit id="2">
        <source>Nobody drank tea before noon.</source>
        <target state="translated">Personne ne buvait de thé avant midi.</target>
        <alt-trans alttranstype="previous-version"><target>Nul ne buvait le thé.</target></alt-trans>
        <alt-trans><target state-qualifier="leveraged-mt">Personne buvait thé.</target></alt-trans>
      </trans-unit>
      <trans-unit id="3" approved="yes">
        <source>The water was warm.</source>
        <target state="final">L’eau était chaude.</target>
      </trans-unit>
      <trans-unit id="4">
        <source>She waited for the spring.</source>
      </trans-unit>
      <trans-unit id="5" translate="no"><source>brew()</source></trans-unit>
    </body>
  </file>
</xliff>
`;

const PO = `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"
"Language: fr\\n"

#. Shown on the first page
msgid "The slow teapot stood on the table."
msgstr "La théière lente était sur la table."

msgid "Nobody drank tea before noon."
msgstr ""

#, fuzzy
#| msgid "The water was hot."
msgid "The water was warm."
msgstr "L’eau était chaude."
`;

const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en"/><body>
<tu><note>From a book</note><tuv xml:lang="EN-us"><seg>The <bpt i="1">&lt;b></bpt>slow<ept i="1">&lt;/b></ept> teapot stood there.</seg></tuv>
<tuv xml:lang="fr"><seg>La théière <bpt i="1">&lt;b></bpt>lente<ept i="1">&lt;/b></ept> était là.</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Nur Deutsch.</seg></tuv></tu>
</body></tmx>
`;

const CSV = `Id;English;Français;Remarque\r
t1;The slow teapot stood on the table.;La théière lente était sur la table.;A note\r
t2;"Nobody drank ""tea"" before noon.";;\r
t3;Plus four is four.;plus quatre\r
`;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A workbook with a line of names, a note in front, a cell that two rows share, and a target column that stands nowhere yet in row 4. */
const XLSX = zipSync({
  "[Content_Types].xml": utf8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  ),
  "_rels/.rels": utf8(
    `<Relationships xmlns="x"><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  "xl/_rels/workbook.xml.rels": utf8(
    `<Relationships xmlns="x"><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ),
  "xl/workbook.xml": utf8(
    `<workbook xmlns:r="r"><sheets><sheet name="Texts" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ),
  "xl/sharedStrings.xml": utf8(
    `<sst><si><t>Source</t></si><si><t>Traduction</t></si><si><t>The slow teapot stood there.</t></si><si><t>La théière lente était là.</t></si><si><r><rPr><b/></rPr><t>Nobody</t></r><r><t xml:space="preserve"> drank tea before noon.</t></r></si></sst>`,
  ),
  "xl/worksheets/sheet1.xml": utf8(
    `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>12</v></c><c r="C2" s="4" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c></row><row r="4"><c r="A4" t="s"><v>4</v></c></row></sheetData></worksheet>`,
  ),
});

/** What a draft says of itself at the head of its first file. */
const DRAFT_NOTE = /(?<=<file[^>]*>)<header><note>[^<]*<\/note><\/header>/;

describe.each(testEngines())("importing bilingual files on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
  });
  afterAll(() => database.close());

  const NOTHING = { bytes: new Uint8Array() };
  const importFile = async (name: string, content: string | Uint8Array, options = {}) => {
    const bytes = typeof content === "string" ? utf8(content) : new Uint8Array(content);
    const { id } = await startImport(scene.as.translator, {
      projectId: scene.projectId,
      title: "Teapot",
      source: { name, bytes },
      target: NOTHING,
      ...options,
    });
    await workOff(scene, "worker");
    return jobOf(scene, id);
  };
  const rowsOf = (documentId: string) =>
    listSegments(scene.as.translator, { documentId, from: 0, to: 50 });
  const draftOf = async (documentId: string) => {
    const { content } = await exportDocument(scene.as.editor, { documentId, format: "draft" });
    return typeof content === "string" ? utf8(content) : new Uint8Array(content);
  };
  const cleanOf = async (documentId: string) => {
    for (const { id: segmentId, version } of await rowsOf(documentId)) {
      await decideSegment(scene.as.editor, { segmentId, version, decision: "approve" });
    }
    return exportDocument(scene.as.admin, { documentId, format: "clean" });
  };
  const draftText = async (documentId: string) =>
    new TextDecoder().decode(await draftOf(documentId));
  const write = async (documentId: string, position: number, text: string) => {
    const row = (await rowsOf(documentId))[position];
    if (!row) throw new Error(`No row ${position}.`);
    const { id: segmentId, version } = row;
    return submitSegment(scene.as.otherTranslator, { segmentId, version, text });
  };

  test("entries are segments in their order, with states, notes and other translations", async () => {
    const { state, result } = await importFile("a.xlf", XLIFF);
    expect(state).toBe("done");
    expect(result).toMatchObject({ segments: 4, omissions: 1, doubtful: 0, waiting: 1 });
    const rows = await rowsOf(result?.documentId ?? "");
    expect(rows.map((row) => [row.source, row.target, row.state, row.fileState])).toEqual([
      [
        "The slow <1>teapot</1> stood on the table.",
        "La <1>théière</1> lente était sur la table.",
        "initial",
        "initial",
      ],
      ["Nobody drank tea before noon.", "Personne ne buvait de thé avant midi.", "draft", "draft"],
      ["The water was warm.", "L’eau était chaude.", "submitted", "approved"],
      ["She waited for the spring.", "", "initial", null],
    ]);
    expect(rows[0]?.notes).toEqual(["A title of a chapter"]);
    expect(rows[2]?.submittedBy?.id).toBe(scene.userId("translator"));
    const history = await readHistory(scene.as.editor, { segmentId: rows[1]?.id ?? "" });
    expect(history.revisions.map(({ text, origin, author }) => [text, origin, author])).toEqual([
      ["Nul ne buvait le thé.", "human", null],
      ["Personne buvait thé.", "mt", null],
    ]);
    expect(await leftovers(scene)).toEqual({ documents: 1, texts: 0 });
  });

  test("what its file calls approved can be approved by an editor, and goes back with its state", async () => {
    const { result } = await importFile("a.xlf", XLIFF);
    const documentId = result?.documentId ?? "";
    await write(documentId, 0, "La <1>théière</1> paresseuse était sur la table.");
    await write(documentId, 1, "Personne ne buvait de thé avant midi.");
    await write(documentId, 3, "Elle attendit le printemps.");
    const { fileName, content } = await cleanOf(documentId);
    expect(fileName).toBe("Teapot.fr.xlf");
    expect(Buffer.from(content).toString()).toBe(
      XLIFF.replace("</g> lente était", "</g> paresseuse était")
        .replace('state="new"', 'state="final"')
        .replace('state="translated"', 'state="final"')
        .replace(
          "<source>She waited for the spring.</source>\n",
          '<source>She waited for the spring.</source>\n        <target state="final">Elle attendit le printemps.</target>\n',
        ),
    );
  });

  test("a draft of an untouched file changes nothing but states that are no more true, and says that it is one", async () => {
    const { result } = await importFile("a.xlf", XLIFF);
    const draft = await draftText(result?.documentId ?? "");
    expect(draft).toMatch(DRAFT_NOTE);
    expect(draft.replace(DRAFT_NOTE, "")).toBe(
      XLIFF.replace('approved="yes"', 'approved="no"').replace(
        'state="final"',
        'state="needs-review-translation"',
      ),
    );
  });

  test("a catalogue of gettext", async () => {
    const { result } = await importFile("fr.po", PO);
    const documentId = result?.documentId ?? "";
    const rows = await rowsOf(documentId);
    expect(rows.map(({ target, notes }) => [target, notes])).toEqual([
      ["La théière lente était sur la table.", ["Shown on the first page"]],
      ["", []],
      ["L’eau était chaude.", []],
    ]);
    await write(documentId, 1, "Personne ne buvait de thé avant midi.");
    const filled = PO.replace(
      /msgstr ""\n\n/,
      'msgstr "Personne ne buvait de thé avant midi."\n\n',
    );
    // What was not touched is as it was.
    expect(await draftText(documentId)).toBe(filled.replace('msgid "N', '#, fuzzy\nmsgid "N'));
    await write(documentId, 0, "La théière lente était sur la table.");
    await write(documentId, 2, "L’eau était tiède.");
    const { content } = await cleanOf(documentId);
    expect(Buffer.from(content).toString()).toBe(
      filled.replace(/#, fuzzy\n#\|.*\n/, "").replace("chaude", "tiède"),
    );
  });

  test("a translation memory, with its codes as tags", async () => {
    const { result } = await importFile("a.tmx", TMX);
    expect(result).toMatchObject({ segments: 1, skipped: 1 });
    const documentId = result?.documentId ?? "";
    const [row] = await rowsOf(documentId);
    expect(row).toMatchObject({
      source: "The <1>slow</1> teapot stood there.",
      target: "La théière <1>lente</1> était là.",
      notes: ["From a book"],
    });
    await write(documentId, 0, "La théière <1>paresseuse</1> était là.");
    expect(await draftText(documentId)).toBe(TMX.replace("lente", "paresseuse"));
  });

  test("a table of which the columns are guessed, and into which formulas do not go", async () => {
    const { result } = await importFile("t.csv", CSV);
    const documentId = result?.documentId ?? "";
    const rows = await rowsOf(documentId);
    expect(rows.map(({ source, target, notes }) => [source, target, notes])).toEqual([
      ["The slow teapot stood on the table.", "La théière lente était sur la table.", ["A note"]],
      ['Nobody drank "tea" before noon.', "", []],
      ["Plus four is four.", "plus quatre", []],
    ]);
    await write(documentId, 1, "Personne; «\u00a0rien\u00a0».");
    await write(documentId, 2, "=plus quatre");
    expect(await draftText(documentId)).toBe(
      CSV.replace('noon.";;', 'noon.";"Personne; «\u00a0rien\u00a0».";').replace(
        ";plus quatre",
        ";'=plus quatre",
      ),
    );
  });

  test("a table whose columns somebody chose", async () => {
    const layout = { sheet: 0, hasHeader: true, source: 2, target: 1, key: 0 };
    const { result } = await importFile("t.csv", CSV, {
      layout,
      sourceLanguage: "fr",
      targetLanguage: "en",
    });
    const [row] = await rowsOf(result?.documentId ?? "");
    expect(row).toMatchObject({ source: "La théière lente était sur la table.", notes: [] });
  });

  test("a workbook", async () => {
    const { result } = await importFile("t.xlsx", XLSX);
    const documentId = result?.documentId ?? "";
    const rows = await rowsOf(documentId);
    expect(rows.map(({ source, target }) => [source, target])).toEqual([
      ["The slow teapot stood there.", "La théière lente était là."],
      ["The slow teapot stood there.", "La théière lente était là."],
      ["<1>Nobody</1> drank tea before noon.", ""],
    ]);
    expect(Buffer.compare(await draftOf(documentId), XLSX)).toBe(0);
    await write(documentId, 1, "La théière était là.");
    await write(documentId, 2, "<1>Personne</1> ne buvait de thé & rien.");
    const again = await importFile("t.xlsx", await draftOf(documentId));
    expect((await rowsOf(again.result?.documentId ?? "")).map(({ target }) => target)).toEqual([
      "La théière lente était là.",
      "La théière était là.",
      "<1>Personne</1> ne buvait de thé & rien.",
    ]);
  });

  test.each([
    { why: "broken", name: "a.xlf", content: XLIFF.slice(0, 900), reason: "file-broken-xml" },
    {
      why: "of other languages",
      name: "a.xlf",
      content: XLIFF.replace('"fr"', '"de"'),
      reason: "file-languages",
    },
    {
      why: "without a pair",
      name: "a.tmx",
      content: TMX.replace('"fr"', '"es"'),
      reason: "no-sentences",
    },
  ])("a file is refused and nothing is stored: $why", async ({ name, content, reason }) => {
    expect(await importFile(name, content)).toMatchObject({ state: "failed", problem: { reason } });
    expect(await leftovers(scene)).toEqual({ documents: 0, texts: 0 });
  });

  test.each([
    ["the same file on both sides", { name: "a.xlf", bytes: utf8(XLIFF) }],
    ["another file beside it", { name: "a.fr.txt", bytes: utf8("Bonjour.") }],
    ["a text beside it", { bytes: utf8("Bonjour.") }],
  ])("a bilingual file is refused with %s", async (_, target) => {
    await expect(importFile("a.xlf", XLIFF, { target })).rejects.toMatchObject({
      ...refused("invalid", "bilingual-not-alone"),
      details: { part: "a.xlf" },
    });
  });

  test("a table of one column is refused", async () => {
    await expect(importFile("a.csv", "Only\nOne\n")).rejects.toMatchObject(
      refused("invalid", "file-no-columns"),
    );
  });
});
