import { characterAt } from "./explain-syntax-error";
import type { PatternProblem } from "./pattern-problem";

/** `$1`, `${name}`, or `$$` for a dollar; any other dollar is one. */
const PLACE = /\$(?:\$|(\d{1,2})|\{(\w+)\})/g;

/** Puts what the groups hold into a suggestion. */
export function fillTemplate(template: string, groups: ReadonlyMap<string, string>): string {
  return template.replaceAll(PLACE, (all: string, number?: string, name?: string) => {
    const group = number ?? name;
    return group === undefined ? all.slice(1) : (groups.get(group) ?? "");
  });
}

/** The first group that a suggestion names and the patterns do not have. */
export function findUnknownGroup(
  template: string,
  known: ReadonlySet<string>,
): PatternProblem | undefined {
  for (const { 0: text, 1: number, 2: name, index } of template.matchAll(PLACE)) {
    const group = number ?? name;
    if (group !== undefined && !known.has(group)) {
      return { fault: "unknown-group", at: characterAt(template, index), text };
    }
  }
  return undefined;
}
