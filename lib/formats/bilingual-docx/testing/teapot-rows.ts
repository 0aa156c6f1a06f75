import type { BilingualDocument, BilingualRow, Deed } from "../bilingual-document";

/** A document to be tested with. */
export const DOCUMENT: BilingualDocument = {
  id: "0198f2a4-7c11-7000-8000-00000000abcd",
  title: "The teapot & its lid",
  sourceLanguage: "en",
  targetLanguage: "fr",
  exportedAt: new Date("2026-11-28T09:30:00Z"),
  hasTags: true,
  words: {
    number: "N°",
    source: "Source",
    target: "Traduction",
    state: "État",
    comments: "Commentaires",
    hint: "Modifiez la traduction et les commentaires ; le reste est verrouillé.",
  },
};

/** Two people who work on it. */
export const anna: Deed = { author: "Anna", at: new Date("2026-11-27T08:00:00Z") };
export const paul: Deed = { author: "Paul", at: new Date("2026-11-27T10:15:00Z") };

const id = (number: number) => `0198f2a4-7c11-7000-8000-00000000000${number}`;

/** Three rows: changed by two people, with comments on both sides, and without a translation. */
export const TEAPOT_ROWS: readonly BilingualRow[] = [
  {
    id: id(1),
    version: 3,
    number: 1,
    source: "The <1>teapot</1> is full.",
    state: "Brouillon",
    target: [
      { kind: "equal", text: "La <1>" },
      { kind: "delete", text: "bouilloire", by: anna },
      { kind: "insert", text: "théière", by: anna },
      { kind: "equal", text: "</1> est " },
      { kind: "insert", text: "bien ", by: paul },
      { kind: "equal", text: "pleine." },
    ],
    comments: [],
  },
  {
    id: id(2),
    version: 1,
    number: 2,
    source: "It is\nhot.\tNo?",
    state: "Texte machine",
    target: [{ kind: "equal", text: "Elle est\nchaude.\tNon\u202f?" }],
    comments: [
      {
        ...anna,
        id: "one",
        answers: null,
        body: "Where is it from?",
        isResolved: false,
        place: { side: "target", start: 0, end: 4 },
      },
      {
        ...paul,
        id: "two",
        answers: "one",
        body: "From <China>.",
        isResolved: false,
        place: { side: "target", start: 0, end: 4 },
      },
      {
        ...paul,
        id: "three",
        answers: null,
        body: "Is it hot?\nReally?",
        isResolved: true,
        place: { side: "source", start: 0, end: 2 },
      },
    ],
  },
  {
    id: id(3),
    version: 1,
    number: 3,
    source: "Mind the lid.",
    state: "Texte machine",
    target: [],
    comments: [],
  },
];
