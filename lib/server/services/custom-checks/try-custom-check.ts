import type { CompiledCheck } from "../../../flagging/custom-checks/compile-custom-check";
import { searchSegment } from "../../../flagging/custom-checks/run-custom-checks";
import type { CustomCheckTrial, TryCustomCheck } from "../../../schemas/custom-check";
import { findSegmentIds, findTextsToTry } from "../../db/recheck";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { requirePatterns } from "./require-patterns";

type Item = CustomCheckTrial["items"][number];

/** More segments than a person looks at before deciding. */
const SHOWN = 20;
/** Looked at in less than a second, unless the patterns are made to cost. */
const MOST_SEGMENTS = 5_000;
/** Then it ends with what it has: somebody waits for the answer. */
const MOST_MS = 3_000;
const CHUNK = 250;

/**
 * What patterns would mark, in a text that is given or in the project's newest documents; nothing is stored.
 * @throws {AppError} invalid `bad-pattern`.
 */
export async function tryCustomCheck(
  context: Context,
  input: TryCustomCheck,
): Promise<CustomCheckTrial> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { sample, projectId: id, ...patterns } = input;
  const check = requirePatterns({ ...patterns, ...UNNAMED, id });
  if (!sample) return tryOnProject(context, check, projectId);
  const { marks, isWhole } = search(check, sample);
  const items = marks.length === 0 ? [] : [{ place: null, ...sample, marks }];
  return { looked: 1, isAll: true, unsearched: isWhole ? 0 : 1, segments: items.length, items };
}

/** What does not change where it matches. */
const UNNAMED = { name: "", why: "", severity: "minor", category: "" } as const;

async function tryOnProject(
  { database: { prisma } }: Context,
  check: CompiledCheck,
  projectId: string,
): Promise<CustomCheckTrial> {
  const ids = await findSegmentIds(prisma, projectId);
  const until = Date.now() + MOST_MS;
  const items: Item[] = [];
  let [looked, unsearched, segments] = [0, 0, 0];
  for (let from = 0; from < Math.min(ids.length, MOST_SEGMENTS); from += CHUNK) {
    for (const { place, ...texts } of await findTextsToTry(prisma, ids.slice(from, from + CHUNK))) {
      if (Date.now() >= until) return { looked, isAll: false, unsearched, segments, items };
      looked += 1;
      const { marks, isWhole } = search(check, texts);
      if (!isWhole) unsearched += 1;
      if (marks.length === 0) continue;
      segments += 1;
      if (items.length < SHOWN) items.push({ place, ...texts, marks });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { looked, isAll: ids.length <= MOST_SEGMENTS, unsearched, segments, items };
}

function search(
  check: CompiledCheck,
  texts: { readonly source: string; readonly target: string },
): { marks: Item["marks"]; isWhole: boolean } {
  const { findings, isWhole } = searchSegment([check], texts);
  const marks = findings.map(({ side, span, suggestion }) => ({
    side,
    ...span,
    suggestion: suggestion ?? null,
  }));
  return { marks, isWhole };
}
