import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentationRules } from "../languages/segmentation-rules";
import { segmentSentences } from "./segment-sentences";

function split(language: string, text: string): string[] {
  return segmentSentences(text, segmentationRules(language)).map((sentence) => sentence.text);
}

describe("segmentSentences in English", () => {
  test.each([
    ["plain", "The ship left. Nobody waved.", 2],
    ["a title before a name", "Ms. Okafor met Prof. Lindqvist. They spoke.", 2],
    ["initials", "It was R. J. Marsh who called.", 1],
    ["a country before a noun", "The U.S. Senate voted.", 1],
    ["a country before a new sentence", "They flew to the U.S. She stayed.", 2],
    ["a company before a name", "Marlow Inc. President Lee resigned.", 1],
    ["a company before a new sentence", "He sold Marlow Inc. The price was low.", 2],
    ["decimals and versions", "It grew 2.5% with 1.0.3 installed. Then it fell.", 2],
    ["a number after its abbreviation", "See p. 14 and fig. 3. Compare no. 7.", 2],
    ["no is a word as well", "She said no. Nobody asked why.", 2],
    ["a month before a day", "On Jan. 12 it snowed. On Feb. 3 it thawed.", 2],
    ["etc. at the end", "Bring pens, paper, etc. The rest is here.", 2],
    ["etc. in the middle", "Pens, paper, etc. are here.", 1],
    ["an ellipsis that hesitates", "I thought... perhaps not.", 1],
    ["an ellipsis that ends", "I thought… Perhaps not.", 2],
    ["a reporting clause", '"Where to?" asked the driver.', 1],
    ["a quotation that ends", '"It is late." She closed the door.', 2],
    ["two sentences in a quotation", '"It may rain. Or it may snow," said Ann.', 2],
    ["an address", "Read https://example.org/a.b?c=d. It is short.", 2],
    ["sentences inside an aside", "The hall (It opened late. Nobody came.) was cold.", 1],
    ["a whole sentence in brackets", "(It rained.) The match went on.", 2],
    ["a list on one line", "1. Flour 2. Sugar 3. Salt", 3],
    ["a section number is no sentence", "3. Results", 1],
    ["a copyright notice", "Copyright (c) 2021. Harbor Press, Ltd.", 1],
    ["a full stop before a small letter", "a principal. at the institute", 1],
    ["the evening ends a sentence", "She left at 6 p.m. Ann stayed.", 2],
    ["a time that opens a sentence ends none", "At 5 a.m. Mr. Hale rose.", 1],
    ["a time goes on with its zone or day", "Call at 9 p.m. Eastern or 5 p.m. Monday.", 1],
    ["initials of a country with spaces", "They sold it in the U. S. A. last year.", 1],
    ["three spaced points hesitate", "The thing is . . . I forgot.", 1],
    ["four have a full stop among them", "It was there . . . . Nobody looked.", 2],
    ["the source of a quotation follows it", '"He spoke of [...]" (Hale 12).', 1],
    ["small letters throughout", "no. i saw him. they are late.", 3],
    ["a shout before small letters", "call now!!! ask for ann", 2],
    ["an address after a sentence", "Read the rules. https://example.org/rules", 2],
    ["a smile instead of a full stop", "Nice place :) We liked it.", 2],
    ["a list after its announcement", "You need: 1. Flour 2. Sugar 3. Salt", 4],
    ["one quotation under a reporting clause", "“It rains. It snows,” said Ann. “Yes.”", 2],
    ["names hold points", "We use ASP.Net and Node.Core here.", 1],
    ["note marks belong to their sentence", "It failed.[3] Nobody knew.", 2],
  ])("%s", (_reason, text, sentences) => {
    const found = split("en", text);
    expect(found).toHaveLength(sentences);
    expect(found.join(" ")).toBe(text);
  });
});

describe("segmentSentences in French", () => {
  test.each([
    ["civilities", "M. Garnier et Mme. Roy sont venus. Ils repartent.", 2],
    ["eras", "Il régna au Ier s. av. J.-C. à Lyon.", 1],
    ["an era at the end", "Cela date de 80 av. J.-C. Rien ne reste.", 2],
    ["for example", "Un fruit, p. ex. la poire. Ou la pomme.", 2],
    ["compound initials", "J.-P. Morel et A. Petit ont signé.", 1],
    ["ordinals and numbers", "Le n° 4, p. 12. Le prix est de 1 250,50 €.", 2],
    ["guillemets and a reporting clause", "« Où est-il ? » demanda Lise.", 1],
    ["guillemets that end a sentence", "Il cria : « Non ! » La porte claqua.", 2],
    ["narrow no-break spaces", "« Tu viens\u202f?\u00a0» Personne ne répondit.", 2],
    ["curly quotation marks", "“Tu viens ?” Personne ne répondit.", 2],
    ["an American quotation mark left open", '« Il renforce la main", a dit Ann. Elle sort.', 2],
    ["spaced points of suspension", "Il attendit . . . puis partit.", 1],
    ["one quotation under a reporting clause", "« Non. Pas ici ! » dit-il. Il sortit.", 2],
    ["an acronym after an elision", "L'O.N.U. Habitat publie un rapport.", 1],
    ["an era without its first point", "Il vécut avant J-C. Ötzi aussi.", 2],
    ["dialogue dashes", "– Entrez. – Merci.", 2],
    ["a false end before a small letter", "un chercheur principal. au Carnegie Endowment", 1],
    ["a false end that nothing betrays", "a dit l'ancien Français. La diplomate a souri.", 2],
    ["a loose closing quotation mark", 'Il dit : " Il fait chaud. " Puis il sortit.', 2],
  ])("%s", (_reason, text, sentences) => {
    const found = split("fr-CA", text);
    expect(found).toHaveLength(sentences);
    expect(found.join(" ")).toBe(text);
  });
});

describe("segmentSentences and lines", () => {
  test.each([
    [
      "hard wraps are white space",
      "The harbor was quiet that night and nobody on the\nquay had heard the ship come in. Later they said\nthat they had.\n\nEnd.",
      3,
    ],
    ["Markdown headings and items", "# Title\n- First point\n- Second point\n\nText.", 4],
    ["table rows", "| a | b |\n|---|---|\n| c | d |\n\nText.", 4],
    ["short lines are an address", "Harbor Press\n12 Quay Street\nPortsmouth\n\nDear Ann,", 4],
    ["a heading without a full stop", "Watching Ukraine\n\nThe stakes are high.", 2],
  ])("%s", (_reason, text, sentences) => {
    expect(split("en", text)).toHaveLength(sentences);
  });

  test.each([
    ["white space is missing", "It is late.This is all.Mr. Hale left.", 3],
    ["a line broken in a sentence", "The harbor is quiet\nand dark at night.", 1],
    ["a list under its heading", "What we sell\nfresh bread\nold wine", 3],
  ])("%s", (_reason, text, sentences) => {
    expect(split("en", text)).toHaveLength(sentences);
  });

  test("keeps the characters of a wrapped sentence as they are", () => {
    const text = "It was a long way to the harbor, and\r\nnobody spoke.\r\n\r\nEnd.";
    expect(split("en", text)[0]).toBe("It was a long way to the harbor, and\r\nnobody spoke.");
  });

  test("counts paragraphs from zero", () => {
    const sentences = segmentSentences("A b. C d.\n\n\nE f.", segmentationRules("en"));
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe("segmentSentences without rules of its own", () => {
  test("follows the Unicode default", () => {
    expect(split("ja", "今日は雨です。明日は晴れます。")).toEqual([
      "今日は雨です。",
      "明日は晴れます。",
    ]);
  });
});

describe("segmentSentences on any text", () => {
  const pieces = fc.constantFrom(
    ...'Ab. c? D! Ab.The i :) !!! p.m. . …”, “ … « » " ( ) 1. 2) - # | M. U.S. é 🐶 \r\n \n \n\n \u00a0 etc. www.a.fr'.split(
      " ",
    ),
    " ",
    "\n\n",
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

  test.each(["en", "fr", "de"])(
    "spans give the text back, in order, and cover it (%s)",
    (language) => {
      fc.assert(
        fc.property(texts, (text) => {
          const sentences = segmentSentences(text, segmentationRules(language));
          let end = 0;
          for (const { text: sentence, span } of sentences) {
            expect(text.slice(span.start, span.end)).toBe(sentence);
            expect(sentence.trim()).toBe(sentence);
            expect(text.slice(end, span.start).trim()).toBe("");
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe("");
        }),
      );
    },
  );

  test.each(["en", "fr"])("a sentence before a plain end is not split again (%s)", (language) => {
    const words = fc.constantFrom(
      "Ann",
      "called",
      "M.",
      "Dr.",
      "3.5",
      "no. 4",
      "et",
      "“yes”",
      "(b)",
    );
    const ends = fc.constantFrom(". The ", "! The ", "? The ", "… The ", "!!! ");
    const prose = fc.array(fc.tuple(fc.array(words, { minLength: 1, maxLength: 8 }), ends), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(prose, (parts) => {
        const text = parts.map(([inner, end]) => `Now ${inner.join(" ")} fell${end}`).join("");
        for (const sentence of split(language, text)) {
          expect(split(language, sentence)).toEqual([sentence]);
        }
      }),
    );
  });

  test("stays fast on a long block without an end", () => {
    const text = "M. Durand et Mme. Roy, etc. ; ".repeat(20_000);
    expect(split("fr", text)).toHaveLength(1);
  });

  test("time grows with the text on a megabyte of quotations and brackets", () => {
    const text = "« Il vint (hier. Oui) à 6 p.m. Puis “rien . . . . Non” 1. Un 2. Deux. ".repeat(
      15_000,
    );
    const start = performance.now();
    expect(split("fr", text).length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
