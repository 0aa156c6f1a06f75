import { DOUBTFUL_BELOW } from "../../bitext/doubtful-link";
import type { SegmentState } from "../../workflow/transition";
import { isOf, type WorkOf } from "./assignments";
import type { Client } from "./client";
import { isOpen } from "./open-flag";
import { isOfSample, type PartOfSample } from "./samples";

/** One line of the outline query. */
export interface OutlineRow {
  readonly id: string;
  readonly position: number;
  readonly state: SegmentState;
  readonly isExcluded: boolean;
  readonly isDoubtful: boolean;
  readonly critical: number;
  readonly major: number;
  readonly minor: number;
  readonly neutral: number;
  readonly confidence: number;
  readonly link: "accepted" | "doubtful" | "moved" | null;
  /** Whether the target is still the machine's. */
  readonly isUntouched: boolean;
  readonly sourceWords: number;
}

/** What narrows an outline. */
export interface OutlineFilter {
  readonly states?: readonly SegmentState[];
  /** `any`, `none`, `serious`, or the id of a check. */
  readonly flag?: string;
  readonly text?: string;
  readonly withOpenComments?: boolean;
  /** Only what a person was given to do, or what they submitted and was sent back. */
  readonly mine?: WorkOf;
  /** Only where the target is still the machine's, or no longer is. */
  readonly edits?: "untouched" | "edited";
  readonly submittedById?: string;
  readonly sample?: PartOfSample;
  /** Only links that are not sure, or that somebody wants looked at. */
  readonly isDoubtful?: boolean;
  /** What somebody wants looked at first, then the least sure link; in the order of the document otherwise. */
  readonly leastSureFirst?: boolean;
}

/**
 * The segments of a document that a filter leaves, in its order, with their open flags counted. The database gives them as one
 * text: twenty thousand rows of their own take it three times as long.
 */
export async function findOutline(
  client: Client,
  documentId: string,
  filter: OutlineFilter,
): Promise<OutlineRow[]> {
  const states = filter.states ? [...filter.states] : null;
  const pattern = filter.text ? `%${escapeLike(filter.text)}%` : null;
  const flag = filter.flag ?? null;
  const withOpenComments = filter.withOpenComments ?? false;
  const isDoubtful = filter.isDoubtful ?? false;
  const edits = filter.edits ?? null;
  const submittedById = filter.submittedById ?? null;
  const leastSureFirst = filter.leastSureFirst ?? false;
  const [found] = await client.$queryRaw<{ rows: string | null }[]>`
    SELECT string_agg(concat_ws(',', r."id", r."position", r."state", r."isExcluded"::int, r."isDoubtful"::int, r."critical", r."major",
      r."minor", r."neutral", r."confidence", coalesce(r."link"::text, ''), r."isUntouched"::int, r."sourceWords"), ';') AS "rows"
    FROM (
      SELECT s."id", s."position", s."state", s."isExcluded",
        coalesce(s."link" = 'doubtful', s."confidence" < ${DOUBTFUL_BELOW}) AS "isDoubtful",
        count(f."id") FILTER (WHERE f."severity" = 'critical') AS "critical",
        count(f."id") FILTER (WHERE f."severity" = 'major') AS "major",
        count(f."id") FILTER (WHERE f."severity" = 'minor') AS "minor",
        count(f."id") FILTER (WHERE f."severity" = 'neutral') AS "neutral",
        s."confidence", s."link", s."target" = s."machineTarget" AS "isUntouched", s."sourceWords"
      FROM "segments" s
      LEFT JOIN "flags" f ON f."segmentId" = s."id" AND ${isOpen("f")}
      WHERE s."documentId" = ${documentId}::uuid
        AND (${states}::text[] IS NULL OR s."state"::text = ANY(${states}::text[]))
        AND (${pattern}::text IS NULL OR s."source" ILIKE ${pattern}::text OR s."target" ILIKE ${pattern}::text)
        AND (NOT ${isDoubtful}::boolean OR coalesce(s."link" = 'doubtful', s."confidence" < ${DOUBTFUL_BELOW}))
        AND ${isOf(filter.mine)}
        AND ${isOfSample(filter.sample)}
        AND (${edits}::text IS NULL OR (s."target" = s."machineTarget") = (${edits}::text = 'untouched'))
        AND (${submittedById}::uuid IS NULL OR s."submittedById" = ${submittedById}::uuid)
        AND (NOT ${withOpenComments}::boolean OR EXISTS (
          SELECT 1 FROM "comments" c WHERE c."segmentId" = s."id" AND c."resolvedAt" IS NULL AND c."threadId" IS NULL))
        AND (${flag}::text IS NULL OR (${flag}::text <> 'none') = EXISTS (
          SELECT 1 FROM "flags" g WHERE g."segmentId" = s."id" AND ${isOpen("g")}
            AND (${flag}::text IN ('any', 'none') OR g."check" = ${flag}::text
              OR (${flag}::text = 'serious' AND g."severity" IN ('critical', 'major')))))
      GROUP BY s."id"
      ORDER BY CASE WHEN ${leastSureFirst}::boolean THEN s."link" IS DISTINCT FROM 'doubtful' END,
        CASE WHEN ${leastSureFirst}::boolean THEN s."confidence" END, s."position") r`;
  return found?.rows ? found.rows.split(";").map(toOutlineRow) : [];
}

function toOutlineRow(line: string): OutlineRow {
  const fields = line.split(",");
  const field = (index: number) => fields[index] ?? "";
  const count = (index: number) => Number(fields[index]);
  return {
    id: field(0),
    position: count(1),
    state: field(2) as SegmentState,
    isExcluded: field(3) === "1",
    isDoubtful: field(4) === "1",
    critical: count(5),
    major: count(6),
    minor: count(7),
    neutral: count(8),
    confidence: count(9),
    link: field(10) === "" ? null : (field(10) as OutlineRow["link"]),
    isUntouched: field(11) === "1",
    sourceWords: count(12),
  };
}

/** In a LIKE pattern `%` and `_` of a person's text stand for themselves. */
function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
