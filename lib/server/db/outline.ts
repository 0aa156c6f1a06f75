import { DOUBTFUL_BELOW } from "../../bitext/doubtful-link";
import { escapePattern } from "../../text/patterns/escape-pattern";
import type { SegmentState } from "../../workflow/transition";
import { isOf, type WorkOf } from "./assignments";
import type { Client } from "./client";
import { Prisma } from "./generated/client";
import { ALL_OPEN_FLAGS, isOpen, SERIOUS_FLAGS, SLIGHT_FLAGS } from "./open-flag";
import { readLines } from "./packed-lines";
import { isOfSample, type PartOfSample } from "./samples";

/** One line of the outline query. */
export interface OutlineRow {
  readonly id: string;
  readonly position: number;
  readonly state: SegmentState;
  readonly isExcluded: boolean;
  readonly isDoubtful: boolean;
  /** Open flags that are critical or major. */
  readonly serious: number;
  /** Other open flags. */
  readonly slight: number;
}

/** One line of an outline, with what tells its risk. */
export interface RiskRow extends OutlineRow {
  readonly flags: Readonly<Record<"critical" | "major" | "minor" | "neutral", number>>;
  readonly confidence: number;
  readonly link: "accepted" | "doubtful" | "moved" | null;
  /** Whether the target is still the machine's. */
  readonly isUntouched: boolean;
  readonly sourceWords: number;
}

/** What narrows an outline. */
export interface OutlineFilter {
  readonly states?: readonly SegmentState[];
  /** `any`, `none`, `serious`, or the ids of checks, separated by commas. */
  readonly flag?: string;
  readonly text?: string;
  /** Found in this side alone. */
  readonly source?: string;
  readonly target?: string;
  /** Who edited it last: one person, or whoever's name holds a text or whose e-mail address it is. */
  readonly editor?: { readonly userId: string } | { readonly named: string };
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

const IS_DOUBTFUL = Prisma.raw(
  `coalesce(s."link" = 'doubtful', s."confidence" < ${DOUBTFUL_BELOW})`,
);
const OUTLINE_COLUMNS = Prisma.sql`s."id", s."position", s."state", s."isExcluded"::int, ${IS_DOUBTFUL}::int,
  ${SERIOUS_FLAGS}, ${SLIGHT_FLAGS}`;
const RISK_COLUMNS =
  Prisma.raw(`s."openCritical", s."openMajor", s."openMinor", s."openNeutral", s."confidence",
  coalesce(s."link"::text, ''), (s."target" = s."machineTarget")::int, s."sourceWords"`);

/** The segments of a document that a filter leaves, in its order, with their open flags counted. */
export async function findOutline(
  client: Client,
  documentId: string,
  filter: OutlineFilter,
): Promise<OutlineRow[]> {
  const lines = await findLines(client, { documentId, filter, columns: OUTLINE_COLUMNS });
  return lines.map(toOutlineRow);
}

/** The same, with what tells the risk of each. */
export async function findRisks(
  client: Client,
  documentId: string,
  filter: OutlineFilter,
): Promise<RiskRow[]> {
  const columns = Prisma.sql`${OUTLINE_COLUMNS}, ${RISK_COLUMNS}`;
  const lines = await findLines(client, { documentId, filter, columns });
  return lines.map(toRiskRow);
}

/** What of an outline is asked for. */
interface Lines {
  readonly documentId: string;
  readonly filter: OutlineFilter;
  readonly columns: Prisma.Sql;
}

/** The fields of each line. */
async function findLines(
  client: Client,
  { documentId, filter, columns }: Lines,
): Promise<string[][]> {
  const order = filter.leastSureFirst
    ? Prisma.sql`s."link" IS DISTINCT FROM 'doubtful', s."confidence", s."position"`
    : Prisma.sql`s."position"`;
  return readLines(
    await client.$queryRaw`
      SELECT string_agg(concat_ws(',', ${columns}), ';' ORDER BY ${order}) AS "lines"
      FROM "segments" s WHERE s."documentId" = ${documentId}::uuid AND ${narrowed(filter)}`,
  );
}

/** The condition that segment `s` is one of those that a filter leaves. */
function narrowed(filter: OutlineFilter): Prisma.Sql {
  const { states, flag, edits, submittedById } = filter;
  const conditions = [isOf(filter.mine), isOfSample(filter.sample), ...holdsTexts(filter)];
  if (states)
    conditions.push(Prisma.sql`s."state" = ANY(${[...states]}::text[]::"SegmentState"[])`);
  if (flag) conditions.push(isFlagged(flag));
  if (filter.editor) conditions.push(isEditedBy(filter.editor));
  if (filter.isDoubtful) conditions.push(IS_DOUBTFUL);
  if (edits) {
    conditions.push(Prisma.sql`(s."target" = s."machineTarget") = ${edits === "untouched"}`);
  }
  if (submittedById) conditions.push(Prisma.sql`s."submittedById" = ${submittedById}::uuid`);
  if (filter.withOpenComments) {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "comments" c WHERE c."segmentId" = s."id" AND c."resolvedAt" IS NULL AND c."threadId" IS NULL)`);
  }
  return Prisma.join(conditions, " AND ");
}

/** By expressions: twice as fast as ILIKE. */
function holdsTexts({ text, source, target }: OutlineFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (text) {
    const pattern = escapePattern(text);
    conditions.push(Prisma.sql`(s."source" ~* ${pattern} OR s."target" ~* ${pattern})`);
  }
  if (source) conditions.push(Prisma.sql`s."source" ~* ${escapePattern(source)}`);
  if (target) conditions.push(Prisma.sql`s."target" ~* ${escapePattern(target)}`);
  return conditions;
}

/** People are few: they are found once a query, not once a segment. An e-mail address has to be known whole: nobody can try one out letter by letter. */
function isEditedBy(editor: NonNullable<OutlineFilter["editor"]>): Prisma.Sql {
  if ("userId" in editor) return Prisma.sql`s."editedById" = ${editor.userId}::uuid`;
  const { named } = editor;
  return Prisma.sql`s."editedById" IN (
    SELECT u."id" FROM "users" u WHERE u."name" ~* ${escapePattern(named)} OR lower(u."email") = ${named.toLowerCase()})`;
}

function isFlagged(flag: string): Prisma.Sql {
  if (flag === "any") return Prisma.sql`${ALL_OPEN_FLAGS} > 0`;
  if (flag === "none") return Prisma.sql`${ALL_OPEN_FLAGS} = 0`;
  if (flag === "serious") return Prisma.sql`${SERIOUS_FLAGS} > 0`;
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "flags" g WHERE g."segmentId" = s."id" AND ${isOpen("g")} AND g."check" = ANY(${flag.split(",")}::text[]))`;
}

function toOutlineRow(fields: readonly string[]): OutlineRow {
  return {
    id: fields[0] ?? "",
    position: Number(fields[1]),
    state: fields[2] as SegmentState,
    isExcluded: fields[3] === "1",
    isDoubtful: fields[4] === "1",
    serious: Number(fields[5]),
    slight: Number(fields[6]),
  };
}

function toRiskRow(fields: readonly string[]): RiskRow {
  const [critical, major, minor, neutral, confidence, link, isUntouched, sourceWords] =
    fields.slice(7);
  return {
    ...toOutlineRow(fields),
    flags: {
      critical: Number(critical),
      major: Number(major),
      minor: Number(minor),
      neutral: Number(neutral),
    },
    confidence: Number(confidence),
    link: link === "" ? null : (link as RiskRow["link"]),
    isUntouched: isUntouched === "1",
    sourceWords: Number(sourceWords),
  };
}
