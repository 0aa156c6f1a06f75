import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { BilingualComment, BilingualRow, TargetPiece } from "./bilingual-document";
import { plainText } from "./plain-text";
import { readBilingualDocx as readInTurns } from "./read-bilingual-docx";
import { readRowKey, writeRowKey } from "./row-marks";
import { anna, DOCUMENT, paul, TEAPOT_ROWS } from "./testing/teapot-rows";
import { writeBilingualDocx } from "./write-bilingual-docx";

const MAIN = "word/document.xml";

const readBilingualDocx = (bytes: Uint8Array) => readInTurns(bytes, async () => undefined);

/** A row whose target is nobody's change. */
function rowOf(target: string, changes: Partial<BilingualRow> = {}): BilingualRow {
  return {
    id: "0198f2a4-0000-7000-8000-00000000002a",
    version: 1,
    number: 1,
    source: "A source.",
    state: "Brouillon",
    target: target === "" ? [] : [{ kind: "equal", text: target }],
    comments: [],
    ...changes,
  };
}

async function written(rows: readonly BilingualRow[]) {
  return readBilingualDocx(await writeBilingualDocx(DOCUMENT, rows));
}

/** The file with another text in place of one of its main part, as an editor leaves it. */
async function edited(rows: readonly BilingualRow[], change: (xml: string) => string) {
  const parts = unzipSync(await writeBilingualDocx(DOCUMENT, rows));
  const before = strFromU8(parts[MAIN] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return readBilingualDocx(zipSync({ ...parts, [MAIN]: strToU8(after) }));
}

const keptText = (pieces: readonly TargetPiece[]) =>
  pieces.flatMap(({ kind, text }) => (kind === "delete" ? [] : text)).join("");

describe("a bilingual Word file", () => {
  test("comes back as it went", async () => {
    const back = await written(TEAPOT_ROWS);
    expect(back.documentId).toBe(DOCUMENT.id);
    expect(back.exportedAt).toEqual(DOCUMENT.exportedAt);
    expect(back).toMatchObject({ misshapen: [], repeated: [], added: [] });
    expect(
      back.rows.map(({ key, number, source, target }) => [
        key.id,
        key.version,
        number,
        source,
        target,
      ]),
    ).toEqual(
      TEAPOT_ROWS.map((row) => [
        row.id,
        row.version,
        String(row.number),
        row.source,
        keptText(row.target),
      ]),
    );
    for (const row of back.rows) {
      expect(row).toMatchObject({ isTouched: false, changed: [], isListingChanged: false });
      expect(row).toMatchObject({ remark: "", hasOther: false });
    }
  });

  test("brings comments back with their threads, authors, dates and words", async () => {
    const back = await written(TEAPOT_ROWS);
    expect(back.comments).toEqual([
      { id: "0", author: "Paul", at: paul.at, body: "Is it hot?\nReally?", answers: null },
      { id: "1", author: "Anna", at: anna.at, body: "Where is it from?", answers: null },
      { id: "2", author: "Paul", at: paul.at, body: "From <China>.", answers: "1" },
    ]);
    expect(Object.fromEntries(back.rows[1]?.places ?? [])).toEqual({
      0: { side: "source", start: 0, quote: "It" },
      1: { side: "target", start: 0, quote: "Elle" },
      2: { side: "target", start: 0, quote: "Elle" },
    });
  });

  test("any text comes back, with whatever changes and tags, but for what XML cannot hold", async () => {
    const words = fc
      .array(
        fc.oneof(
          fc.constantFrom("<1>", "</1>", "<2/>", "\\<1>", "\n", "\r\n", "\t", " ", "  ", "\u2011"),
          fc.constantFrom("\u00ad", "\u00a0", "\u202f", "&", "🐶", "é", "\u0007", "]]>", "<w:p>"),
          fc.string(),
        ),
      )
      .map((parts) => parts.join(""));
    const piece = fc.oneof(
      fc.record({ kind: fc.constant("equal" as const), text: words }),
      fc.record({
        kind: fc.constantFrom("insert" as const, "delete" as const),
        text: words,
        by: fc.constantFrom(anna, paul),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), words, fc.boolean(), async (target, source, hasTags) => {
        const row = rowOf("", { target, source });
        const bytes = await writeBilingualDocx({ ...DOCUMENT, hasTags }, [row]);
        const [back] = (await readBilingualDocx(bytes)).rows;
        // A line break that two pieces share is one.
        const kept = target.map((one) => (one.kind === "delete" ? "" : plainText(one.text)));
        expect(back?.target).toBe(kept.join(""));
        expect(back).toMatchObject({ source: plainText(source), changed: [] });
      }),
    );
  });

  test("a comment on any words does not change the text, and finds its words", async () => {
    const text = "La <1>théière</1> est <2/> pleine.";
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(text.length), async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const place = { side: "target", start, end } as const;
        const comment: BilingualComment = { ...anna, ...COMMENT, place };
        const target: TargetPiece[] = [
          { kind: "equal", text: text.slice(0, 9) },
          { kind: "delete", text: "bouilloire", by: paul },
          { kind: "insert", text: text.slice(9), by: paul },
        ];
        const [row] = (await written([rowOf("", { target, comments: [comment] })])).rows;
        expect(row).toMatchObject({ target: text, isTouched: false });
        const quote = text.slice(start, end);
        const isQuote = quote.trim() !== "" && quote !== text;
        expect(row?.places.get("0")).toEqual(
          isQuote ? { side: "target", start, quote } : { side: null },
        );
      }),
    );
  });

  test("row keys hold any id", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 2_000_000_000 }), (id, version) => {
        const key = { id, version, targetHash: "0a1b2c3" };
        const text = writeRowKey(key);
        expect(`_${text}`.length).toBeLessThanOrEqual(40);
        expect(readRowKey(`_${text.toUpperCase()}`)).toEqual(key);
      }),
    );
  });

  test("5,000 segments are written and read", async () => {
    const uuid = (n: number) => `0198f2a4-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
    function* rows(): Generator<BilingualRow> {
      for (let n = 0; n < 5_000; n += 1) {
        yield rowOf(`Le texte numéro ${n} est écrit ici.`, { id: uuid(n), number: n + 1 });
      }
    }
    const back = await readBilingualDocx(await writeBilingualDocx(DOCUMENT, rows()));
    expect(back.rows).toHaveLength(5_000);
    expect(back.rows.at(-1)).toMatchObject({
      number: "5000",
      target: "Le texte numéro 4999 est écrit ici.",
      isTouched: false,
    });
  }, 120_000);
});

describe("a file that LibreOffice 7.4 has saved", () => {
  test("brings back the same, though its content controls have lost their tags", async () => {
    const bytes = await readFile("lib/formats/bilingual-docx/testing/teapot-libreoffice.docx");
    const back = await readBilingualDocx(bytes);
    const made = await written(TEAPOT_ROWS);
    expect(back.rows).toEqual(made.rows.map((row) => ({ ...row, places: expect.any(Map) })));
    expect(back).toMatchObject({ documentId: DOCUMENT.id, exportedAt: DOCUMENT.exportedAt });
    const told = ({ comments }: typeof back) =>
      comments.map(({ author, at, body }) => `${author} ${at?.toISOString()} ${body}`).toSorted();
    expect(told(back)).toEqual(told(made));
  });
});

const COMMENT = { id: "c", answers: null, body: "Why?", isResolved: false };

describe("work in Word", () => {
  const change = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);
  const RUN = '<w:r><w:t xml:space="preserve">';
  const one = rowOf("Elle est pleine.");
  const CONTROL =
    /<w:sdt>(?:(?!<w:sdt>).)*Elle est pleine\.<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt>/;
  const TARGET =
    /<w:r><w:rPr><w:lang w:val="fr-FR"\/><\/w:rPr><w:t xml:space="preserve">Elle est pleine\.<\/w:t><\/w:r>/;

  test.each([
    [
      "insertions are kept, deletions dropped",
      change(
        TARGET,
        `${RUN}Elle </w:t></w:r><w:del w:id="9" w:author="X"><w:r><w:delText>est</w:delText></w:r></w:del><w:ins w:id="8" w:author="X">${RUN}était</w:t></w:r></w:ins>${RUN} pleine.</w:t></w:r>`,
      ),
      "Elle était pleine.",
    ],
    [
      "so are moves",
      change(
        TARGET,
        `<w:moveTo w:id="9">${RUN}Pleine </w:t></w:r></w:moveTo>${RUN}elle est</w:t></w:r><w:moveFrom w:id="8">${RUN} pleine</w:t></w:r></w:moveFrom>`,
      ),
      "Pleine elle est",
    ],
    [
      "a paragraph is a line, empty ones at the ends are none",
      change(
        CONTROL,
        `${RUN}Elle</w:t></w:r></w:p><w:p/><w:p>${RUN}est.</w:t></w:r></w:p><w:p><w:pPr/>`,
      ),
      "Elle\n\nest.",
    ],
    [
      "a paragraph mark that was deleted joins two lines",
      change(
        CONTROL,
        `</w:p><w:p><w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr>${RUN}Elle </w:t></w:r></w:p><w:p>${RUN}est.</w:t></w:r>`,
      ),
      "Elle est.",
    ],
    ["an empty target", change(TARGET, ""), ""],
    [
      "links and fields are their words",
      change(
        TARGET,
        `<w:hyperlink r:id="rId9">${RUN}Elle</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE </w:instrText></w:r>${RUN} est.</w:t></w:r>`,
      ),
      "Elle est.",
    ],
  ])("%s", async (_case, by, expected) => {
    const { rows } = await edited([one], by);
    expect(rows).toMatchObject([{ target: expected, isTouched: true, changed: [] }]);
  });

  test("what is written below the list of comments is a remark, what is written into the list is told", async () => {
    const row = rowOf("Un texte.", { comments: [{ ...anna, ...COMMENT, place: null }] });
    const style = '<w:pPr><w:pStyle w:val="RelectureRemark"/></w:pPr>';
    const below = await edited([row], change(style, `${style}${RUN}See the glossary.</w:t></w:r>`));
    expect(below.rows).toMatchObject([{ remark: "See the glossary.", isListingChanged: false }]);
    const within = await edited([row], change("Why?</w:t>", "Why not?</w:t>"));
    expect(within.rows).toMatchObject([{ remark: "", isListingChanged: true }]);
  });

  test.each([
    ["number", change(">1</w:t>", ">7</w:t>")],
    ["source", change("A source.", "Another source.")],
    ["state", change(">Brouillon</w:t>", ">Approuvé</w:t>")],
  ])("a changed %s is told", async (column, by) => {
    const { rows } = await edited([one], by);
    expect(rows).toMatchObject([{ changed: [column], isTouched: false }]);
  });

  test("the key survives without content controls, and without bookmarks", async () => {
    const without = { rows: [{ key: { id: one.id, version: 1 }, changed: [] }] };
    expect(await edited([one], (xml) => xml.replace(/<w:tag [^>]*\/>/g, ""))).toMatchObject(
      without,
    );
    expect(await edited([one], (xml) => xml.replace(/<w:bookmark\w+ [^>]*\/>/g, ""))).toMatchObject(
      without,
    );
  });

  const added = `<w:tr><w:tc><w:p>${RUN}mine</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  test.each([
    ["an added row", change("</w:tbl>", added), { added: ["mine"], rows: [{}] }],
    [
      "a row twice",
      (xml: string) => xml.replace(/<w:tr><w:trPr><w:cantSplit\/><\/w:trPr>.*?<\/w:tr>/, "$&$&"),
      { repeated: [{ id: one.id }], rows: [{}] },
    ],
    [
      "merged cells",
      change(
        /(w:w="5300" w:type="dxa"\/>)(<\/w:tcPr><w:p><w:pPr><w:pStyle w:val="RelectureTarget")/,
        '$1<w:gridSpan w:val="2"/>$2',
      ),
      { misshapen: [{ id: one.id }], rows: [] },
    ],
    [
      "a missing cell",
      (xml: string) =>
        xml.replace(
          /<w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"\/><\/w:tcPr><w:p><w:pPr><w:pStyle w:val="RelectureState".*?<\/w:tc>/,
          "",
        ),
      { misshapen: [{ id: one.id }], rows: [] },
    ],
    [
      "a row whose deletion is tracked",
      (xml: string) =>
        xml.replace("<w:trPr><w:cantSplit/></w:trPr>", '<w:trPr><w:del w:id="9"/></w:trPr>'),
      { rows: [], misshapen: [], added: [] },
    ],
    [
      "a picture",
      change(TARGET, "<w:r><w:drawing/></w:r>"),
      { rows: [{ hasOther: true, target: "" }] },
    ],
  ])("%s is told", async (_case, by, expected) => {
    expect(await edited([one], by)).toMatchObject(expected);
  });
});
