import { expect, test } from "vitest";
import { WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import { parseQuery } from "@/lib/text/query/parse-query";
import { deskKeys, filterOf, queryOf } from "./query-vocabulary";

const checks = [
  { id: "numbers", title: { en: "Number differs", fr: "Nombre différent" } },
  { id: "number-words", title: { en: "Number in words", fr: "Nombre en lettres" } },
];
const keysIn = (isFrench: boolean) =>
  deskKeys({ isFrench, checks, keyTitle: String, valueTitle: (_key, id) => id });

test.each([
  [
    "several states, in the order of a segment's life",
    "state:returned,draft",
    { state: "draft,returned" },
  ],
  ["a family of checks", "flag:number", { flag: "numbers,number-words" }],
  ["a check by its French name", 'flag:"nombre différent"', { flag: "numbers" }],
  ["no flag, which goes with no other", "flag:numbers flag:none", { flag: "none" }],
  [
    "French words",
    "état:soumis par:moi lien:douteux",
    { state: "submitted", editor: "me", links: "doubtful" },
  ],
  ["both sides", 'source:"off ramp" cible:sortie', { source: "off ramp", target: "sortie" }],
  [
    "every other chip",
    "comment:open mine:returned order:risk",
    { comments: "open", mine: "returned", order: "risk" },
  ],
] as const)(
  "a query asks for %s, and is written from its filter in both languages",
  (_case, query, part) => {
    for (const keys of [keysIn(false), keysIn(true)]) {
      const filter = filterOf(parseQuery(query, keys));
      expect(filter).toEqual({ ...WHOLE_DOCUMENT, ...part });
      expect(filterOf(parseQuery(queryOf(filter, keys), keys))).toEqual(filter);
    }
  },
);
