import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { brokenLaws, refusal, utf8 } from "../testing/format-laws";
import { SRT, VTT } from "./subtitle-formats";

const SUBRIP = `1
00:00:01,000 --> 00:00:02,500
<i>Warm the pot.</i>

2
00:00:03,000 --> 00:00:05,000
{\\an8}Add <b>two</b> spoons
of "leaves" & wait < 3.

3
00:00:06,000 --> 00:00:07,000

4
00:00:06,000 --> 00:00:07,000
- Press <1>.
- Why?
`;

const WEBVTT = `WEBVTT - Tea

NOTE not --> a cue

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.500 align:start
<v Ann>Tea &amp; <c.loud>biscuits</c></v>

01:00:03.000 --> 01:00:05.000
<00:04.000>Now
`;

const keyed = (file: Awaited<ReturnType<typeof SRT.parse>>) =>
  file.blocks.map(({ key, text }) => [key, text]);

describe("subtitles", () => {
  test("SubRip: cues by their times, formatting and line breaks as tags", async () => {
    expect(keyed(await SRT.parse(utf8(SUBRIP)))).toEqual([
      ["00:00:01,000 --> 00:00:02,500", "Warm the pot."],
      ["00:00:03,000 --> 00:00:05,000", 'Add <1>two</1> spoons<2/>of "leaves" & wait < 3.'],
      ["00:00:06,000 --> 00:00:07,000", "- Press \\<1>.<1/>- Why?"],
    ]);
  });

  test("WebVTT: identifiers, settings, notes and styles are no text", async () => {
    expect(keyed(await VTT.parse(utf8(WEBVTT)))).toEqual([
      ["00:00:01,000 --> 00:00:02,500", "Tea & <1>biscuits</1>"],
      ["01:00:03,000 --> 01:00:05,000", "Now"],
    ]);
  });

  test.each([
    ["SubRip", SRT, SUBRIP],
    ["SubRip of Windows", SRT, SUBRIP.replaceAll("\n", "\r\n")],
    ["WebVTT", VTT, WEBVTT],
  ])("%s: unchanged texts change nothing, a new one only its own", async (_case, format, file) => {
    expect(await brokenLaws(format, utf8(file))).toEqual([]);
  });

  test("new lines are lines of the cue, never a blank one that would end it", async () => {
    const texts = new Map([
      ["00:00:03,000 --> 00:00:05,000", "Ajoutez\n\n<1>deux</1><2/>cuillers"],
    ]);
    const { bytes, notices } = await SRT.rewrite(utf8(SUBRIP), texts);
    expect(notices).toEqual([]);
    expect(new TextDecoder().decode(bytes)).toContain("{\\an8}Ajoutez\n<b>deux</b>\ncuillers\n\n3");
  });

  test("what looks like markup is words in WebVTT", async () => {
    const texts = new Map([
      ["01:00:03.000 --> 01:00:05.000".replaceAll(".", ","), "a --> <b> & c"],
    ]);
    const { bytes } = await VTT.rewrite(utf8(WEBVTT), texts);
    expect(new TextDecoder().decode(bytes)).toContain("<00:04.000>a --&gt; &lt;b&gt; &amp; c\n");
  });

  test("a character that the encoding lacks makes the file UTF-8", async () => {
    const latin = iconv.encode(
      SUBRIP.replace("Warm", "Wärm die Kanne überall, größer"),
      "windows-1252",
    );
    const { bytes, notices } = await SRT.rewrite(
      latin,
      new Map([["00:00:01,000 --> 00:00:02,500", "茶"]]),
    );
    expect(notices).toMatchObject([{ code: "encoding-changed" }]);
    expect(new TextDecoder().decode(bytes)).toContain("<i>茶</i>");
  });

  test.each([
    ["times that are none", "1\n00:00:01 --> soon\nHello\n", 2],
    ["no cue at all", "\nHello\n", 2],
  ])("refuses %s", async (_case, file, line) => {
    expect(await refusal(SRT.parse(utf8(file)))).toEqual({ code: "broken-line", line });
  });
});
