import { describe, expect, test } from "vitest";
import { serializeTmx } from "./serialize-tmx";

const PAIR = { source: "en", target: "fr-CA" };
const unit = (source: string, target: string) => ({ source, target, confidence: 0.97 });

describe("serializeTmx", () => {
  test("writes a unit with both languages and its confidence", () => {
    expect(
      serializeTmx([unit("Hello.", "Bonjour.")], PAIR),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Relecture" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="en" datatype="plaintext"/>
<body>
<tu><prop type="x-confidence">0.97</prop><tuv xml:lang="en"><seg>Hello.</seg></tuv><tuv xml:lang="fr-CA"><seg>Bonjour.</seg></tuv></tu>
</body>
</tmx>
`);
  });

  test.each([
    ["marks of XML", 'R&D <b> "x"', "R&amp;D &lt;b&gt; &quot;x&quot;"],
    ["a control character", "page\fbreak", "pagebreak"],
    ["half a surrogate pair", "a\ud83dz", "az"],
    ["a whole surrogate pair", "🐶", "🐶"],
  ])("%s", (_reason, text, written) => {
    expect(serializeTmx([unit(text, "x")], PAIR)).toContain(`<seg>${written}</seg>`);
  });

  test("leaves out omissions and additions", () => {
    const units = [unit("Cut.", ""), unit("", "Ajouté."), unit("Kept.", "Gardé.")];
    expect(serializeTmx(units, PAIR).match(/<tu>/g)).toHaveLength(1);
  });
});
