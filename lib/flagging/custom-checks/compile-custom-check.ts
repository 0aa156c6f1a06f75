import { RE2JS } from "re2js";
import { characterAt } from "../../text/patterns/explain-syntax-error";
import { fillTemplate, findUnknownGroup } from "../../text/patterns/fill-template";
import { compilePattern, isProblem, type Pattern } from "../../text/patterns/pattern";
import type { PatternProblem } from "../../text/patterns/pattern-problem";
import { type PatternPiece, scanPattern } from "../../text/patterns/scan-pattern";
import type { CustomCheck } from "./custom-check";

/** Where in the definition of a check something is wrong. */
export type PatternField = "sourcePattern" | "targetPattern" | "suggestion";

/** What is wrong with a check's patterns, and in which. */
export interface CustomCheckProblem extends PatternProblem {
  readonly field: PatternField;
}

/** A custom check that is ready to run. */
export interface CompiledCheck {
  readonly check: CustomCheck;
  readonly source: Pattern | null;
  readonly target: Pattern | null;
  /** The target pattern for the groups of one match of the source; null where it names none. */
  readonly targetFor: ((groups: ReadonlyMap<string, string>) => Pattern | null) | null;
  /** What to put in place of a match, given its groups. */
  readonly suggest: ((groups: ReadonlyMap<string, string>) => string) | null;
}

/** Compiles the patterns of a check, or says what is wrong with the first that cannot be used. */
export function compileCustomCheck(check: CustomCheck): CompiledCheck | CustomCheckProblem {
  const { sourcePattern, targetPattern, suggestion } = check;
  const source = sourcePattern === null ? null : compilePattern(sourcePattern, check);
  if (source && isProblem(source)) return { ...source, field: "sourcePattern" };
  const pieces = scanPattern(targetPattern ?? "");
  const target = targetPattern === null ? null : checkedTarget(check, pieces, source);
  if (target && isProblem(target)) return { ...target, field: "targetPattern" };
  const unknown = findUnknownGroup(suggestion ?? "", knownGroups(source, target));
  if (unknown) return { ...unknown, field: "suggestion" };
  const refers = pieces.some(({ kind }) => kind === "reference");
  return {
    check,
    source,
    target,
    targetFor: refers ? (groups) => usable(compileTarget(check, pieces, groups)) : null,
    suggest: suggestion === null ? null : (groups) => fillTemplate(suggestion, groups),
  };
}

/** The target pattern with anything for the groups that it refers to, which the source must have. */
function checkedTarget(
  check: CustomCheck,
  pieces: readonly PatternPiece[],
  source: Pattern | null,
): Pattern | PatternProblem {
  const unknown = pieces.find((piece) => isUnknown(piece, source));
  if (!unknown) return compileTarget(check, pieces);
  const at = characterAt(check.targetPattern ?? "", unknown.index);
  return { fault: "unknown-group", at, text: unknown.text };
}

/** Compiles stored checks; one that can no longer be compiled finds nothing. */
export function compileCustomChecks(checks: readonly CustomCheck[]): CompiledCheck[] {
  return checks.flatMap((check) => {
    const compiled = compileCustomCheck(check);
    return "fault" in compiled ? [] : [compiled];
  });
}

/** A group that is being referred to may hold anything: a letter stands for it until it does. */
const ANY_GROUP = "x";

function compileTarget(
  check: CustomCheck,
  pieces: readonly PatternPiece[],
  groups?: ReadonlyMap<string, string>,
): Pattern | PatternProblem {
  const text = pieces
    .map((piece) => {
      if (piece.kind !== "reference") return piece.text;
      // In a group of its own, so that `$1+` repeats all of it.
      return `(?:${RE2JS.quote(groups?.get(piece.group ?? "") ?? ANY_GROUP)})`;
    })
    .join("");
  const compiled = compilePattern(text, check);
  if (groups || text === check.targetPattern || !isProblem(compiled)) return compiled;
  // What was put in for the references has moved the place.
  const index = (check.targetPattern ?? "").indexOf(compiled.text);
  return { ...compiled, at: index < 0 ? null : characterAt(check.targetPattern ?? "", index) };
}

function isUnknown({ kind, group = "" }: PatternPiece, source: Pattern | null): boolean {
  return kind === "reference" && !(source && knownGroups(null, source).has(group));
}

/** Groups are numbered in the target; names are known of both sides. */
function knownGroups(source: Pattern | null, target: Pattern | null): ReadonlySet<string> {
  const numbers = Array.from({ length: (target?.groupCount ?? 0) + 1 }, (_, index) => `${index}`);
  return new Set([...numbers, ...(target?.groupNames ?? []), ...(source?.groupNames ?? [])]);
}

/** A long group can make a pattern too large: nothing is found with it. */
function usable(compiled: Pattern | PatternProblem): Pattern | null {
  return isProblem(compiled) ? null : compiled;
}
