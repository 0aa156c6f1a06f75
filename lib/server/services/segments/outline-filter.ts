import type { Actor } from "../../../access/actor";
import type { ReadOutline } from "../../../schemas/segment";
import type { OutlineFilter } from "../../db/outline";

/** Whether a filter leaves every segment, whatever their order. */
export function leavesAll({ leastSureFirst: _order, ...narrowing }: OutlineFilter): boolean {
  return Object.values(narrowing).every((part) => !part);
}

/** What narrows the desk's list, as the database reads it: for the list itself, and for what is done with all that it shows. */
export function outlineFilter(
  input: Omit<ReadOutline, "documentId">,
  { userId }: Actor,
): OutlineFilter {
  return {
    ...(input.state && { states: input.state }),
    ...(input.flag && { flag: input.flag }),
    ...(input.text && { text: input.text }),
    ...(input.source && { source: input.source }),
    ...(input.target && { target: input.target }),
    ...(input.editor && { editor: input.editor === "me" ? { userId } : { named: input.editor } }),
    ...(input.mine && { mine: { as: input.mine, userId } }),
    ...(input.edits && { edits: input.edits }),
    ...(input.by && { submittedById: input.by }),
    ...(input.sample && { sample: { id: input.sample, isRest: input.part === "rest" } }),
    withOpenComments: input.comments === "open",
    isDoubtful: input.links === "doubtful",
    leastSureFirst: input.order === "doubt",
  };
}
