import type { TestDatabase } from "../../db/testing/test-databases";

/** The segments whose counts of open flags are not what their flags are. */
export function miscounted({ prisma }: TestDatabase): Promise<{ id: string }[]> {
  return prisma.$queryRaw`
    SELECT s."id" FROM "segments" s
    LEFT JOIN "flags" f ON f."segmentId" = s."id" AND f."dismissalId" IS NULL AND f."ruleId" IS NULL
    GROUP BY s."id"
    HAVING (s."openCritical", s."openMajor", s."openMinor", s."openNeutral") IS DISTINCT FROM (
      count(f."id") FILTER (WHERE f."severity" = 'critical'), count(f."id") FILTER (WHERE f."severity" = 'major'),
      count(f."id") FILTER (WHERE f."severity" = 'minor'), count(f."id") FILTER (WHERE f."severity" = 'neutral'))`;
}
