import { createTerm } from "../terms/create-term";
import { deleteTerm } from "../terms/delete-term";
import { exportTermSheet } from "../terms/export-term-sheet";
import { importTermSheet } from "../terms/import-term-sheet";
import { mergeTerms } from "../terms/merge-terms";
import { updateTerm } from "../terms/update-term";
import type { Scene } from "./scene";
import type { Roles, WritingVerb } from "./writing-verb";

const EVERYBODY: Roles = ["translator", "editor", "admin"];
const EDITORS: Roles = ["editor", "admin"];

/** What a term says where a test does not care. */
export const HOUSE = {
  source: "house",
  targets: ["maison"],
  forbidden: ["baraque"],
  note: "",
  isRequired: false,
};

const madeTerm = async (scene: Scene, targets: string[] = HOUSE.targets) => {
  const { projectId } = scene;
  return createTerm(scene.as.otherEditor, { ...HOUSE, targets, projectId });
};

/** The verbs that write a termbase. */
export const TERM_VERBS: readonly WritingVerb[] = [
  [
    "createTerm",
    "term.add",
    EVERYBODY,
    async ({ projectId }) =>
      (context) =>
        createTerm(context, { ...HOUSE, projectId }),
  ],
  [
    "updateTerm",
    "term.update",
    EDITORS,
    async (scene) => {
      const { projectId } = scene;
      const { id: termId } = await madeTerm(scene);
      return (context) =>
        updateTerm(context, { ...HOUSE, projectId, termId, version: 1, note: "A home." });
    },
  ],
  [
    "deleteTerm",
    "term.delete",
    EDITORS,
    async (scene) => {
      const { projectId } = scene;
      const { id: termId } = await madeTerm(scene);
      return (context) => deleteTerm(context, { projectId, termId, version: 1 });
    },
  ],
  [
    "mergeTerms",
    "term.merge",
    EDITORS,
    async (scene) => {
      const { projectId } = scene;
      const { id } = await madeTerm(scene);
      const other = await madeTerm(scene, ["demeure"]);
      const terms = [id, other.id].map((each) => ({ id: each, version: 1 }));
      return (context) =>
        mergeTerms(context, { projectId, terms, preferredId: id, others: "forbidden" });
    },
  ],
  [
    "importTermSheet",
    "term.import",
    EDITORS,
    async ({ projectId }) =>
      (context) =>
        importTermSheet(context, { projectId, bytes: new TextEncoder().encode("boat;bateau\n") }),
  ],
  [
    "exportTermSheet",
    "term.export",
    EDITORS,
    async ({ projectId }) =>
      (context) =>
        exportTermSheet(context, { projectId, delimiter: "comma" }),
  ],
];
