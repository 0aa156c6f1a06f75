import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../text/escape-markup";
import { brokenLaws, refusal, utf8 } from "../testing/format-laws";
import { XLIFF } from "./xliff-format";

const FIRST = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a.html" source-language="en" target-language="fr" datatype="html">
    <body>
      <trans-unit id="1">
        <source>A <g id="1">slow</g> tea<x id="2"/></source>
        <target state="translated">Un thé <g id="1">lent</g><x id="2"/></target>
        <note>The drink</note>
        <alt-trans><source>old</source><target>vieux</target></alt-trans>
      </trans-unit>
      <trans-unit id="2" approved="yes">
        <source>Warm &amp; sweet</source>
        <target>Chaud &amp; sucré</target>
      </trans-unit>
      <trans-unit id="3">
        <source>Not yet</source>
      </trans-unit>
      <group translate="no">
        <trans-unit id="4"><source>brew()</source></trans-unit>
        <trans-unit id="5" translate="yes"><source>Yes</source><target/></trans-unit>
      </group>
      <trans-unit id="6">
        <source>One. Two.</source>
        <seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk></seg-source>
        <target><mrk mtype="seg" mid="0">Un.</mrk> <mrk mtype="seg" mid="1">Deux.</mrk></target>
      </trans-unit>
      <trans-unit id="7">
        <source><bpt id="1">&lt;b&gt;</bpt>Bold<ept id="1">&lt;/b&gt;</ept> and <ph id="3">{n}</ph></source>
        <target state-qualifier="mt-suggestion"><ph id="3">{n}</ph> et <bpt id="1">&lt;b&gt;</bpt>gras<ept id="1">&lt;/b&gt;</ept></target>
      </trans-unit>
      <trans-unit id="8"><source> </source></trans-unit>
    </body>
  </file>
</xliff>
`;

const SECOND = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
 <file id="f1">
  <unit id="u1">
   <notes><note>About tea</note></notes>
   <segment id="s1" state="reviewed"><source>A <pc id="1">slow</pc> tea.</source><target>Un thé <pc id="1">lent</pc>.</target></segment>
   <ignorable><source> </source></ignorable>
   <segment id="s2"><source>Wait<ph id="2"/>.</source></segment>
  </unit>
 </file>
 <file id="f2">
  <unit id="u1"><segment><source><sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/></source></segment></unit>
 </file>
</xliff>
`;

const rewrite = async (file: string, texts: Record<string, string>) => {
  const { bytes, notices } = await XLIFF.rewrite(utf8(file), new Map(Object.entries(texts)));
  return { file: new TextDecoder().decode(bytes), notices };
};

describe("XLIFF", () => {
  test("1.2: sources, targets, states, notes, what is locked", async () => {
    const { blocks, languages, notices } = await XLIFF.parse(utf8(FIRST));
    expect(languages).toEqual({ source: "en", target: "fr" });
    expect(notices).toEqual([{ code: "skipped-entries", count: 1 }]);
    expect(
      blocks.map(({ key, text, target, state, isLocked }) => [key, text, target, state, isLocked]),
    ).toEqual([
      ["1", "A <1>slow</1> tea<2/>", "Un thé <1>lent</1><2/>", "draft", false],
      ["2", "Warm & sweet", "Chaud & sucré", "approved", false],
      ["3", "Not yet", undefined, undefined, false],
      ["4", "brew()", undefined, undefined, true],
      ["5", "Yes", undefined, undefined, false],
      ["6/0", "One.", "Un.", undefined, false],
      ["6/1", "Two.", "Deux.", undefined, false],
      ["7", "<1>Bold</1> and <2/>", "<2/> et <1>gras</1>", "initial", false],
    ]);
    expect(blocks[0]?.notes).toEqual(["The drink"]);
  });

  test("2.x: segments of a unit, files with the same ids, pairs that cross", async () => {
    const { blocks } = await XLIFF.parse(utf8(SECOND));
    expect(blocks.map(({ key, text, target, state }) => [key, text, target, state])).toEqual([
      ["u1/s1", "A <1>slow</1> tea.", "Un thé <1>lent</1>.", "submitted"],
      ["u1/s2", "Wait<1/>.", undefined, undefined],
      ["2:u1", "<1>a<2/>b</1>c<3/>", undefined, undefined],
    ]);
    expect(blocks[0]?.notes).toEqual(["About tea"]);
  });

  test("unchanged texts change nothing, a new one only its own", async () => {
    expect(await brokenLaws(XLIFF, utf8(FIRST))).toEqual([]);
    expect(await brokenLaws(XLIFF, utf8(SECOND.replaceAll("\n", "\r\n")))).toEqual([]);
  });

  test("a target that is missing is written under its source, with the source's codes", async () => {
    const { file, notices } = await rewrite(FIRST, { "3": "Pas encore", "5": "Oui" });
    expect(notices).toEqual([]);
    expect(file).toBe(
      FIRST.replace(
        "<source>Not yet</source>\n",
        "<source>Not yet</source>\n        <target>Pas encore</target>\n",
      ).replace("<target/>", "<target>Oui</target>"),
    );
    const second = await rewrite(SECOND, { "u1/s2": "Attendez<1/> !", "2:u1": "<1>x</1><3/><2/>" });
    expect(second.file).toContain(
      '<source>Wait<ph id="2"/>.</source><target>Attendez<ph id="2"/> !</target>',
    );
    expect(second.file).toContain(
      '<target><sc id="1"/>x<ec startRef="1"/><ec startRef="2"/><sc id="2"/></target>',
    );
  });

  test("states are written where the format has them", async () => {
    const states = new Map([
      ["1", "approved" as const],
      ["7", "submitted" as const],
    ]);
    const { bytes } = await XLIFF.rewrite(utf8(FIRST), new Map(), states);
    expect(new TextDecoder().decode(bytes)).toBe(
      FIRST.replace('state="translated"', 'state="final"').replace(
        'state-qualifier="mt-suggestion"',
        'state-qualifier="mt-suggestion" state="needs-review-translation"',
      ),
    );
    const second = await XLIFF.rewrite(utf8(SECOND), new Map(), new Map([["u1/s2", "draft"]]));
    expect(new TextDecoder().decode(second.bytes)).toBe(
      SECOND.replace('<segment id="s2">', '<segment id="s2" state="translated">'),
    );
  });

  test("codes of the source may be used by a target that had none of them", async () => {
    const { file } = await rewrite(FIRST, { "1": "<1>Lent</1> thé", "2": "<1>x" });
    expect(file).toContain('<target state="translated"><g id="1">Lent</g> thé</target>');
    expect(file).toContain("<target>x</target>");
  });

  test("any words come back as they were written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (words) => {
        const readable = words.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\ufeff]/gu, "");
        fc.pre(readable.trim() !== "");
        const { bytes } = await XLIFF.rewrite(utf8(SECOND), new Map([["u1/s2", readable]]));
        const after = (await XLIFF.parse(bytes)).blocks[1]?.target;
        // What looks like a tag that the block does not have goes; the rest is kept.
        expect(after).toBe(readable);
        expect(new TextDecoder().decode(bytes)).toContain(escapeXml(readable));
      }),
    );
  });

  test.each([
    ["a document type", '<!DOCTYPE xliff SYSTEM "x"><xliff/>', { code: "doctype" }],
    ["another root", "<tmx/>", { code: "wrong-root", found: "tmx" }],
    ["an end that is missing", '<xliff version="1.2">\n<file>', { code: "broken-xml", line: 2 }],
    ["50,000 levels", `<xliff>${"<g>".repeat(50_000)}`, { code: "too-deep", most: 400 }],
    ["nothing", "", { code: "empty-file" }],
  ])("refuses %s", async (_case, file, problem) => {
    expect(await refusal(XLIFF.parse(utf8(file)))).toEqual(problem);
  });
});
