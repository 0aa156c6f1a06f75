import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { frenchSpacing } from "./french-spacing";

describe("french-spacing", () => {
  test.each([
    {
      why: "an ordinary space before a question mark",
      source: "Why?",
      target: "Pourquoi ?",
      spans: [" ?"],
    },
    {
      why: "no space before a semicolon",
      source: "Rinse; dry.",
      target: "Rincez; séchez.",
      spans: [";"],
    },
    {
      why: "an ordinary space inside guillemets",
      source: "“Yes”",
      target: "« Oui »",
      spans: ["« ", " »"],
    },
    { why: "a percent sign that touches its number", source: "30%", target: "30%", spans: ["30%"] },
    { why: "a euro sign that touches its number", source: "€10", target: "10€", spans: ["10€"] },
    {
      why: "a space before a comma",
      source: "He came, then left.",
      target: "Il est venu , puis parti.",
      spans: [" ,"],
    },
    {
      why: "no space between sentences",
      source: "He left. She stayed.",
      target: "Il est parti.Elle est restée.",
      spans: [".Elle"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(
      flagged(frenchSpacing, { source, target }, { facts: { punctuationSpace: "no-break" } }),
    ).toEqual(spans);
  });

  test.each([
    { why: "no-break spaces", source: "“Yes?”", target: "« Oui ? »" },
    {
      why: "an address",
      source: "See https://a.example/?q=1",
      target: "Voir https://a.example/?q=1",
    },
    { why: "an amount with its space", source: "€10,500", target: "10 500\u00a0€" },
    { why: "a variable", source: "Type A1$B.", target: "Tapez A1$B." },
    { why: "a time", source: "at 12:30", target: "à 12:30" },
    { why: "an entity", source: "a & b", target: "a &amp; b" },
    {
      why: "a quotation as it stands in a file",
      source: 'the line "port: 84"',
      target: "la ligne « port: 84 »",
    },
    { why: "a file's name", source: "main.Le and .NET", target: "main.Le et .NET" },
  ])("does not flag $why", ({ source, target }) => {
    expect(
      flagged(frenchSpacing, { source, target }, { facts: { punctuationSpace: "no-break" } }),
    ).toEqual([]);
  });

  test("leaves the habit of a whole document alone", () => {
    const segment = { source: "Why?", target: "Pourquoi ?" };
    expect(flagged(frenchSpacing, segment, { facts: { punctuationSpace: "ordinary" } })).toEqual(
      [],
    );
  });

  test.each([
    { language: "fr-CH", target: "Il a dit «oui».", spans: [] },
    { language: "fr-CH", target: "Il a dit « oui ».", spans: ["« ", " »"] },
    { language: "fr-CA", target: "Il a dit «oui».", spans: ["«", "»"] },
    { language: "fr-CA", target: "Cela coûte 10$.", spans: ["10$"] },
  ])("marks $spans of $target in $language", ({ language, target, spans }) => {
    const segment = { source: "He said “yes”.", target };
    const facts = {
      punctuationSpace: "no-break",
      pair: { source: "en", target: language },
    } as const;
    expect(flagged(frenchSpacing, segment, { facts })).toEqual(spans);
  });

  test("sets question marks close in Canada", () => {
    const segment = { source: "Why?", target: "Pourquoi?" };
    const facts = {
      punctuationSpace: "no-break",
      pair: { source: "en", target: "fr-CA" },
    } as const;
    expect(flagged(frenchSpacing, segment, { facts })).toEqual([]);
  });
});
