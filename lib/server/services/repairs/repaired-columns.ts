import { isEmptyTarget } from "../../../alignment/repair-rows";
import { countWords } from "../../../text/count-words";
import { combineStates } from "../../../workflow/combine-states";
import type { RepairableSegment, RepairedColumns } from "../../db/repairs";
import type { PlannedRow } from "./plan-repair";

/**
 * What a repair writes into a row: its texts, and the state, people and origin that come with its target. A row that a
 * person arranged is as sure as a link can be.
 */
export function repairedColumns({
  from,
  texts,
  donors,
  confidence = 1,
}: PlannedRow): RepairedColumns {
  const { source, target, machineTarget, targetGap } = texts;
  return {
    source,
    target,
    machineTarget,
    targetGap,
    sourceWords: countWords(source),
    confidence,
    link: null,
    ...decisionOf(from, texts, donors),
  };
}

type Submission = Pick<RepairedColumns, "submittedById" | "submittedAt">;
type Refusal = Pick<RepairedColumns, "decidedById" | "decidedAt" | "returnReason">;
type Decision = Submission &
  Refusal &
  Pick<RepairedColumns, "state" | "origin" | "editedById" | "editedAt">;

function decisionOf(
  from: RepairableSegment | null,
  texts: PlannedRow["texts"],
  donors: readonly RepairableSegment[],
): Decision {
  const state = stateOf(from, texts, donors);
  const editor = donors.find(({ editedById }) => editedById !== null) ?? from;
  return {
    state,
    origin: originOf(texts, donors),
    editedById: editor?.editedById ?? null,
    editedAt: editor?.editedAt ?? null,
    ...(state === "submitted" || state === "returned" ? submissionOf(donors) : NOT_SUBMITTED),
    ...(state === "returned" ? refusalOf(donors) : NOT_DECIDED),
  };
}

const NOT_SUBMITTED = { submittedById: null, submittedAt: null } as const;
const NOT_DECIDED = { decidedById: null, decidedAt: null, returnReason: null } as const;

function submissionOf(donors: readonly RepairableSegment[]): Submission {
  const submitted = donors.find(({ submittedById }) => submittedById !== null);
  if (!submitted) return NOT_SUBMITTED;
  return { submittedById: submitted.submittedById, submittedAt: submitted.submittedAt };
}

/** The reasons of all that were sent back, one below the other. */
function refusalOf(donors: readonly RepairableSegment[]): Refusal {
  const returned = donors.filter(({ state }) => state === "returned");
  const reasons = new Set(returned.flatMap(({ returnReason }) => returnReason ?? []));
  const [first] = returned;
  if (!first) return NOT_DECIDED;
  const { decidedById, decidedAt } = first;
  return { decidedById, decidedAt, returnReason: [...reasons].join("\n") };
}

/** An approval was of another text: it drops to submitted. A row that lost its text is to be written. */
function stateOf(
  from: RepairableSegment | null,
  texts: PlannedRow["texts"],
  donors: readonly RepairableSegment[],
) {
  const [first, ...others] = donors.map(({ state }) => state);
  if (!first || isEmptyTarget(texts)) {
    return !from || from.state === "initial" ? "initial" : "draft";
  }
  if (others.length > 0) {
    const state = others.reduce(combineStates, first);
    // Nobody submitted the whole: an editor could approve the half that they submitted themselves.
    const submitters = new Set(donors.map(({ submittedById }) => submittedById));
    return state === "submitted" && submitters.size > 1 ? "draft" : state;
  }
  return first === "approved" ? "submitted" : first;
}

function originOf({ target, machineTarget }: PlannedRow["texts"], donors: PlannedRow["donors"]) {
  if (target === machineTarget) return "mt";
  return donors.find(({ origin }) => origin !== "mt")?.origin ?? "human";
}
