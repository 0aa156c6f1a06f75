import { readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { BlockState } from "../parsed-file";
import { brokenLaws, refusal, utf8 } from "../testing/format-laws";
import { PO } from "./po-format";

const CATALOGUE = `# Teapot
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: fr_CA\\n"

#. Shown on the button
#: pot.c:12
#, c-format
msgid "Pour %d \\"cups\\""
msgstr "Verser %d « tasses »"

#, fuzzy
#| msgid "old"
msgctxt "menu"
msgid "Pour"
msgstr "Verser"

msgid "one cup"
msgid_plural "%d cups"
msgstr[0] "une tasse"
msgstr[1] ""

msgid ""
"First line\\n"
"second line\\n"
msgstr ""

#~ msgid "gone"
#~ msgstr "parti"
`;

describe("PO", () => {
  test("entries with contexts, plurals, notes; the header and what is obsolete are none", async () => {
    const { blocks, languages } = await PO.parse(utf8(CATALOGUE));
    expect(languages).toEqual({ target: "fr-CA" });
    expect(blocks).toEqual([
      {
        key: 'Pour %d "cups"',
        kind: "entry",
        text: 'Pour %d "cups"',
        target: "Verser %d « tasses »",
        notes: ["Shown on the button"],
        isLocked: false,
      },
      {
        key: "menu\u0004Pour",
        kind: "entry",
        text: "Pour",
        target: "Verser",
        state: "initial",
        notes: ["menu"],
        isLocked: false,
      },
      { key: "one cup[0]", kind: "entry", text: "one cup", target: "une tasse", isLocked: false },
      { key: "one cup[1]", kind: "entry", text: "%d cups", isLocked: false },
      {
        key: "First line\nsecond line\n",
        kind: "entry",
        text: "First line\nsecond line",
        isLocked: false,
      },
    ]);
  });

  test("unchanged texts change nothing, a new one only its own", async () => {
    expect(await brokenLaws(PO, utf8(CATALOGUE))).toEqual([]);
    expect(await brokenLaws(PO, utf8(CATALOGUE.replaceAll("\n", "\r\n")))).toEqual([]);
  });

  test("a translation of several lines is written as gettext does", async () => {
    const key = "First line\nsecond line\n";
    const { bytes } = await PO.rewrite(
      utf8(CATALOGUE),
      new Map([[key, 'Une "ligne"\nla seconde']]),
    );
    expect(new TextDecoder().decode(bytes)).toBe(
      CATALOGUE.replace(
        '"second line\\n"\nmsgstr ""\n',
        '"second line\\n"\nmsgstr ""\n"Une \\"ligne\\"\\n"\n"la seconde\\n"\n',
      ),
    );
  });

  test("a character that the encoding lacks makes the file UTF-8, header included", async () => {
    const latin = iconv.encode(
      CATALOGUE.replace("UTF-8", "ISO-8859-2").replaceAll(/[«»]/g, "é"),
      "iso-8859-2",
    );
    const { bytes, notices } = await PO.rewrite(latin, new Map([["menu\u0004Pour", "Œuf"]]));
    expect(notices).toEqual([{ code: "encoding-changed", from: "iso-8859-2" }]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain("charset=UTF-8");
    expect(text).toContain('msgstr "Œuf"');
    expect(text).toContain("Verser %d é tasses é");
  });

  const written = async (states: Record<string, BlockState>, texts: Record<string, string> = {}) =>
    new TextDecoder().decode(
      (
        await PO.rewrite(
          utf8(CATALOGUE),
          new Map(Object.entries(texts)),
          new Map(Object.entries(states)),
        )
      ).bytes,
    );
  const MENU = "menu\u0004Pour";
  const CUPS = 'Pour %d "cups"';

  test("what is approved is not fuzzy any more, and not of an older text", async () => {
    expect(await written({ [MENU]: "approved", [CUPS]: "approved" })).toBe(
      CATALOGUE.replace('#, fuzzy\n#| msgid "old"\n', ""),
    );
    const flags = CATALOGUE.replace("#, fuzzy\n", "#, c-format, fuzzy\n");
    const { bytes } = await PO.rewrite(utf8(flags), new Map(), new Map([[MENU, "approved"]]));
    expect(new TextDecoder().decode(bytes)).toBe(
      flags.replace('#, c-format, fuzzy\n#| msgid "old"\n', "#, c-format\n"),
    );
  });

  test("a catalogue of msgmerge is approved as msgattrib clears it, and fuzzy again as a draft", async () => {
    const merged = readFileSync("lib/formats/po/testing/tea-msgmerge.po");
    const cleared = readFileSync("lib/formats/po/testing/tea-msgattrib.po");
    expect(await brokenLaws(PO, merged)).toEqual([]);
    const { blocks } = await PO.parse(merged);
    const all = (state: BlockState) => new Map(blocks.map(({ key }) => [key, state]));
    const approved = await PO.rewrite(merged, new Map(), all("approved"));
    expect(Buffer.from(approved.bytes).toString()).toBe(cleared.toString());
    const fuzzy = blocks.filter(({ state }) => state === "initial").map(({ key }) => key);
    expect(fuzzy).toHaveLength(5);
    const drafts = new Map(fuzzy.map((key) => [key, "draft" as const]));
    const { bytes } = await PO.rewrite(cleared, new Map(), drafts);
    expect(Buffer.from(bytes).toString()).toBe(merged.toString().replaceAll(/^#\|.*\n/gm, ""));
  });

  test("what is not approved stays or becomes fuzzy, as a whole entry, unless there is no translation", async () => {
    expect(await written({ [MENU]: "draft", [CUPS]: "submitted" })).toBe(
      CATALOGUE.replace("#, c-format", "#, fuzzy, c-format"),
    );
    const plural = { "one cup[0]": "approved", "one cup[1]": "draft" } as const;
    expect(await written(plural)).toBe(CATALOGUE);
    expect(await written(plural, { "one cup[1]": "%d tasses" })).toBe(
      CATALOGUE.replace('msgid "one cup"', '#, fuzzy\nmsgid "one cup"').replace(
        'msgstr[1] ""',
        'msgstr[1] "%d tasses"',
      ),
    );
    expect(await written({ [MENU]: "initial" }, { [MENU]: "" })).toBe(
      CATALOGUE.replace('#, fuzzy\n#| msgid "old"\n', "").replace(
        'msgid "Pour"\nmsgstr "Verser"',
        'msgid "Pour"\nmsgstr ""',
      ),
    );
  });

  test("any words come back as they were written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (words) => {
        const target = `a${words}\\n"\tz`;
        const { bytes } = await PO.rewrite(utf8(CATALOGUE), new Map([["one cup[1]", target]]));
        expect((await PO.parse(bytes)).blocks[3]?.target).toBe(target);
      }),
    );
  });

  test.each([
    ["a line that is no string", 'msgid "a"\nmsgstr b\n', 2],
    ["a string that is not closed", 'msgid "a\nmsgstr "b"\n', 1],
    ["a string of nothing", '"a"\n', 1],
    ["HTML", "\n<p>no</p>\n", 2],
  ])("refuses %s", async (_case, file, line) => {
    expect(await refusal(PO.parse(utf8(file)))).toEqual({ code: "broken-line", line });
  });
});
