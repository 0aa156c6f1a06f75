import type { CustomCheckMode } from "@/lib/flagging/custom-checks/custom-check";
import {
  CUSTOM_CATEGORIES,
  CUSTOM_SEVERITIES,
  type CustomCheckFields,
  type CustomCheckRow,
  type TryCustomCheck,
} from "@/lib/schemas/custom-check";

/** A check as its form holds it. */
export interface CheckDraft {
  readonly name: string;
  readonly why: string;
  readonly severity: CustomCheckFields["severity"];
  readonly category: CustomCheckFields["category"];
  readonly sourcePattern: string;
  readonly targetPattern: string;
  readonly mode: CustomCheckMode;
  readonly isWholeWord: boolean;
  readonly matchesCase: boolean;
  readonly offersFix: boolean;
  readonly suggestion: string;
}

/** What a new check starts with. */
export const EMPTY_DRAFT: CheckDraft = {
  name: "",
  why: "",
  severity: "major",
  category: CUSTOM_CATEGORIES[0],
  sourcePattern: "",
  targetPattern: "",
  mode: "found",
  isWholeWord: true,
  matchesCase: false,
  offersFix: false,
  suggestion: "",
};

/** A stored check to edit. */
export function toDraft(check: CustomCheckRow): CheckDraft {
  return {
    ...check,
    severity: CUSTOM_SEVERITIES.find((known) => known === check.severity) ?? "major",
    category: CUSTOM_CATEGORIES.find((known) => known === check.category) ?? CUSTOM_CATEGORIES[0],
    sourcePattern: check.sourcePattern ?? "",
    targetPattern: check.targetPattern ?? "",
    offersFix: check.suggestion !== null,
    suggestion: check.suggestion ?? "",
  };
}

/** The patterns as they are sent. */
export function toPatterns(draft: CheckDraft): Omit<TryCustomCheck, "projectId" | "sample"> {
  const { isWholeWord, matchesCase } = draft;
  return {
    sourcePattern: draft.sourcePattern || null,
    targetPattern: draft.targetPattern || null,
    mode: hasMode(draft) ? draft.mode : "found",
    isWholeWord,
    matchesCase,
    suggestion: canFix(draft) && draft.offersFix ? draft.suggestion : null,
  };
}

/** All of it as it is sent. */
export function toFields(draft: CheckDraft): CustomCheckFields {
  const { name, why, severity, category } = draft;
  return { ...toPatterns(draft), name: name.trim(), why: why.trim(), severity, category };
}

/** Whether there are two patterns to relate. */
export function hasMode({ sourcePattern, targetPattern }: CheckDraft): boolean {
  return sourcePattern !== "" && targetPattern !== "";
}

/** Whether it finds a text of the target that could be replaced. */
export function canFix(draft: CheckDraft): boolean {
  return draft.targetPattern !== "" && (draft.mode === "found" || !hasMode(draft));
}

/** Whether there is a pattern to try. */
export function hasPattern({ sourcePattern, targetPattern }: CheckDraft): boolean {
  return sourcePattern !== "" || targetPattern !== "";
}
