import { deleteMemoryFile } from "../memory/delete-memory-file";
import { exportMemory } from "../memory/export-memory";
import { importMemory } from "../memory/import-memory";
import type { Scene } from "./scene";
import { workOffMemory } from "./work-off-memory";
import type { Roles, WritingVerb } from "./writing-verb";

const EDITORS: Roles = ["editor", "admin"];

const tuv = ([language, text]: readonly [string, string]) =>
  `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;

/** A TMX file of units, each of texts with their languages. */
export function tmxFile(units: readonly (readonly (readonly [string, string])[])[]) {
  const body = units.map((unit) => `<tu>${unit.map(tuv).join("")}</tu>`).join("\n");
  const text = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body>${body}</body></tmx>`;
  return { name: "old.tmx", bytes: new TextEncoder().encode(text) };
}

const FILE = tmxFile([
  [
    ["en", "A boat."],
    ["fr", "Un bateau."],
  ],
]);

const importFile = ({ as, projectId }: Scene) =>
  importMemory(as.otherEditor, { projectId, ...FILE });

/** The verbs that write a translation memory. */
export const MEMORY_VERBS: readonly WritingVerb[] = [
  [
    "importMemory",
    "memory.import",
    EDITORS,
    async ({ projectId }) =>
      (context) =>
        importMemory(context, { projectId, ...FILE }),
  ],
  [
    "deleteMemoryFile: while it is imported",
    "memory.cancel",
    EDITORS,
    async (scene) => {
      const { projectId } = scene;
      const { id: fileId } = await importFile(scene);
      return (context) => deleteMemoryFile(context, { projectId, fileId });
    },
  ],
  [
    "deleteMemoryFile",
    "memory.remove",
    EDITORS,
    async (scene) => {
      const { projectId } = scene;
      const { id: fileId } = await importFile(scene);
      await workOffMemory(scene.database);
      return (context) => deleteMemoryFile(context, { projectId, fileId });
    },
  ],
  [
    "exportMemory",
    "memory.export",
    EDITORS,
    async ({ projectId }) =>
      (context) =>
        exportMemory(context, { projectId }),
  ],
];
