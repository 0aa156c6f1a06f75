import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eachElement, eachPiece, type XmlElement } from "./xml-tree";

const TEXT = `<?xml version="1.0"?>
<!-- <unit> in a comment -->
<list>
  <unit id="1"><source>One &amp; <b>two</b></source></unit><unit id="2"/>
  <group a="x > y">between <![CDATA[<unit>]]>\r\n<unit id="3">🫖 <unit>within</unit></unit></group>
  the end
</list>
`;

const isWanted = (name: string) => name === "unit";

/** What there is in an element, without where it stands. */
function shapeOf(element: XmlElement, text: string): unknown {
  const { name, attributes, children, span, inner } = element;
  return {
    name,
    attributes,
    whole: text.slice(span.start, span.end),
    inner: text.slice(inner.start, inner.end),
    children: children.map((child) =>
      child.name === undefined
        ? { text: child.text, at: text.slice(child.span.start, child.span.end) }
        : shapeOf(child, text),
    ),
  };
}

function cut(text: string, places: readonly number[]): string[] {
  const ends = [...places, text.length].sort((one, other) => one - other);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

const read = (pieces: Iterable<string>) => [
  ...eachPiece({ pieces, roots: ["list"], isWanted, read: shapeOf }),
];

describe("an XML text in pieces", () => {
  test("gives the elements that it gives as a whole, and all of the text, wherever it is cut", () => {
    const whole: unknown[] = [];
    eachElement({ text: TEXT, roots: ["list"] }, isWanted, (element) =>
      whole.push(shapeOf(element, TEXT)),
    );
    expect(whole).toHaveLength(3);
    const places = fc.array(fc.nat({ max: TEXT.length }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (cuts) => {
        const given = read(cut(TEXT, cuts));
        expect(given.map(({ text }) => text).join("")).toBe(TEXT);
        expect(given.flatMap((piece) => piece.read ?? [])).toEqual(whole);
      }),
    );
  });

  test("keeps no more than the element that is being read", () => {
    const unit = `<unit>${"word ".repeat(20)}</unit>\n`;
    let alive = 0;
    let most = 0;
    function* pieces() {
      yield "<list>";
      for (let at = 0; at < 500; at += 1) yield unit;
      yield "</list>";
    }
    const source = {
      pieces: pieces(),
      roots: ["list"],
      isWanted,
      read: () => {
        alive += 1;
        most = Math.max(most, alive);
      },
    };
    for (const { text } of eachPiece(source)) {
      expect(text.length).toBeLessThanOrEqual(unit.length);
      alive = 0;
    }
    expect(most).toBe(1);
  });
});
