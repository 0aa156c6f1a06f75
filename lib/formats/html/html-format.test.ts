import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { brokenLaws, refusal, utf8 } from "../testing/format-laws";
import { HTML } from "./html-format";

const PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8"><title>Tea &amp; biscuits</title>
  <meta name="description" content="How we brew &quot;slow&quot; tea">
  <style>p { color: red }</style>
</head>
<body>
  <h1 class=big>A <em>slow</em> tea</h1>
  <p>
    Warm the pot,<br>
    then <a href="/leaves?x=1&amp;y=2" title="Our leaves">add <b>two</b> spoons</a> of leaves.
  </p>
  <ul><li>Green<li>Black <!-- strong --> tea</ul>
  <div>Loose words <p>and a paragraph</p> and a tail</div>
  <table><caption>Times</caption><tr><td>Green</td><td><strong>3 minutes</strong></td></tr></table>
  <p><img src="pot.png" alt="A brown pot"> The pot.</p>
  <pre>brew --minutes 3</pre>
  <p translate="no">Relecture</p>
  <script>if (a < b) say("no text");</script>
</body>
</html>
`;

const textsOf = async (page: string) =>
  (await HTML.parse(utf8(page))).blocks.map(({ text }) => text);

const rewrite = async (page: string, key: string, text: string) => {
  const { bytes, notices } = await HTML.rewrite(utf8(page), new Map([[key, text]]));
  return { page: new TextDecoder().decode(bytes), notices };
};

describe("HTML", () => {
  test("blocks come in reading order with their kind, their tags, and what is locked", async () => {
    const { blocks, languages, notices } = await HTML.parse(utf8(PAGE));
    expect(languages).toEqual({ source: "en" });
    expect(notices).toEqual([]);
    expect(blocks.map(({ kind, text, isLocked }) => [kind, text, isLocked])).toEqual([
      ["title", "Tea & biscuits", false],
      ["title", 'How we brew "slow" tea', false],
      ["heading", "A <1>slow</1> tea", false],
      ["paragraph", "Warm the pot,<1/> then <2>add <3>two</3> spoons</2> of leaves.", false],
      ["alt-text", "Our leaves", false],
      ["list-item", "Green", false],
      ["list-item", "Black tea", false],
      ["paragraph", "Loose words", false],
      ["paragraph", "and a paragraph", false],
      ["paragraph", "and a tail", false],
      ["caption", "Times", false],
      ["table-cell", "Green", false],
      ["table-cell", "3 minutes", false],
      ["alt-text", "A brown pot", false],
      ["paragraph", "The pot.", false],
      ["paragraph", "brew --minutes 3", true],
      ["paragraph", "Relecture", true],
    ]);
  });

  test("unchanged texts change nothing, a new one only its own", async () => {
    expect(await brokenLaws(HTML, utf8(PAGE))).toEqual([]);
    expect(await brokenLaws(HTML, utf8(PAGE.replaceAll("\n", "\r\n")))).toEqual([]);
    expect(await brokenLaws(HTML, utf8(`\ufeff${PAGE}`))).toEqual([]);
  });

  test("a new text stands in the markup of the old one, with an attribute in it changed as well", async () => {
    const { bytes, notices } = await HTML.rewrite(
      utf8(PAGE),
      new Map([
        ["block-3", "Chauffez la théière,<1/> puis <2>ajoutez <3>deux</3> cuillerées</2>."],
        ["attribute-2", "Nos « feuilles »"],
      ]),
    );
    const page = new TextDecoder().decode(bytes);
    expect(notices).toEqual([]);
    expect(page).toContain(
      'Chauffez la théière,<br> puis <a href="/leaves?x=1&amp;y=2" title="Nos « feuilles »">ajoutez <b>deux</b> cuillerées</a>.\n  </p>',
    );
  });

  test.each([
    [
      "an unknown tag goes",
      "Un <7>thé</7> <1>lent</1>",
      "Un thé <em>lent</em>",
      ["tag-unknown", "tag-unknown"],
    ],
    ["a missing one is told", "Un thé lent", "Un thé lent", ["tag-missing"]],
    [
      "an open one is closed at the end",
      "Un thé <1>lent",
      "Un thé <em>lent</em>",
      ["tag-unclosed"],
    ],
    [
      "an end without a start goes",
      "Un thé lent</1>",
      "Un thé lent",
      ["tag-crossed", "tag-missing"],
    ],
    [
      "what looks like markup is words",
      "Thé < 3 && <b>",
      "Thé &lt; 3 &amp;&amp; &lt;b&gt;",
      ["tag-missing"],
    ],
    ["a tag that is words", "\\<1> est <1>x</1>", "&lt;1&gt; est <em>x</em>", []],
  ])("damaged tags never damage the page: %s", async (_case, text, markup, codes) => {
    const { page, notices } = await rewrite(PAGE, "block-2", text);
    expect(page).toBe(PAGE.replace("A <em>slow</em> tea", markup));
    expect(notices.map(({ code }) => code)).toEqual(codes);
  });

  test("crossed tags are made to nest", async () => {
    const { page } = await rewrite("<p><b>a</b> <i>b</i></p>", "block-1", "<1>x<2>y</1>z</2>");
    expect(page).toBe("<p><b>x<i>y</i></b><i>z</i></p>");
  });

  test("a locked block is not written", async () => {
    const { page, notices } = await rewrite(PAGE, "block-13", "autre");
    expect(page).toBe(PAGE);
    expect(notices).toEqual([{ code: "locked-block", key: "block-13" }]);
  });

  test.each([
    ["formatting of all of it is no tag", "<p><b> <i>All of it</i> </b></p>", ["All of it"]],
    ["an icon is one tag", '<p>Go <i class="icon"></i> home</p>', ["Go <1/> home"]],
    ["words that look like a tag", "<p>Press &lt;1&gt; now</p>", ["Press \\<1> now"]],
    ["a paragraph that is not closed", "<p>One<p>Two <b>bold</b>", ["One", "Two <1>bold</1>"]],
    [
      "text in a table that the parser moves out",
      "<table>lost<tr><td>cell</td></tr></table>",
      ["lost", "cell"],
    ],
    ["a no-break space is a character", "<p>10&nbsp;km</p>", ["10\u00a0km"]],
    ["a fragment without html", "just words", ["just words"]],
    ["scripts, styles and templates have none", "<script>x</script><style>y</style>", []],
    ["formatting that overlaps is read word by word", "<p><b>a<i>b</b>c</i></p>", ["a", "b", "c"]],
  ])("%s", async (_case, page, expected) => {
    expect(await textsOf(page)).toEqual(expected);
    expect(await brokenLaws(HTML, utf8(page))).toEqual([]);
  });

  test("characters that the encoding lacks are written as references", async () => {
    const page = iconv.encode('<meta charset="iso-8859-2"><p>caf\u00e9</p>', "iso-8859-2");
    const { bytes } = await HTML.rewrite(page, new Map([["block-1", "cœur à œuf"]]));
    expect(iconv.decode(Buffer.from(bytes), "iso-8859-2")).toContain(
      "<p>c&#339;ur &#224; &#339;uf</p>",
    );
  });

  test.each([
    ["a PDF", utf8("%PDF-1.7"), { code: "binary-file", format: "pdf" }],
    ["nothing", utf8(" \n"), { code: "empty-file" }],
    ["NULs", utf8("<p>a\0b</p>"), { code: "binary-file", format: "unknown" }],
    ["50,000 levels", utf8("<div>".repeat(50_000)), { code: "too-deep", most: 400 }],
    [
      "bytes that are no UTF-8, whatever the mark says",
      new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]),
      { code: "bytes-without-characters", encoding: "utf-8" },
    ],
  ])("refuses %s", async (_case, bytes, problem) => {
    expect(await refusal(HTML.parse(bytes))).toEqual(problem);
  });

  test("any soup of tags keeps the laws", async () => {
    const bits = [
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<i id=x>",
      "</i>",
      "<br>",
      "<td>",
      "<table>",
      "</table>",
      "<li>",
      "a",
      " b ",
      "&amp;",
      "<1>",
      "<!-- c -->",
      "\n",
      "<img alt='é'>",
      "<a title=t>",
      "</a>",
      "<pre>",
      "</pre>",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 14 }),
        async (soup) => {
          const page = `<div>x${soup.join("")}`;
          const { blocks } = await HTML.parse(utf8(page));
          const unchanged = new Map(blocks.map(({ key, text }) => [key, text]));
          const { bytes } = await HTML.rewrite(utf8(page), unchanged);
          expect(new TextDecoder().decode(bytes)).toBe(page);
          for (const { key, isLocked } of blocks.filter((block) => !block.isLocked)) {
            const again = await HTML.rewrite(utf8(page), new Map([[key, "neuf"]]));
            const texts = (await HTML.parse(again.bytes)).blocks;
            expect([isLocked, texts.find((block) => block.key === key)?.text]).toEqual([
              false,
              "neuf",
            ]);
          }
        },
      ),
    );
  });
});
