-- AlterTable
ALTER TABLE "segments" ADD COLUMN     "openCritical" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "openMajor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "openMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "openNeutral" INTEGER NOT NULL DEFAULT 0;

-- What Prisma's schema cannot say. Shared by both engines.

-- Counts are raised and lowered rather than taken again: two people who dismiss flags of one segment at once count both. Rows are locked
-- in the order of their documents, as everywhere.
CREATE FUNCTION "count_open_flags"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" uuid[];
  "severities" "Severity"[];
  "steps" integer[];
BEGIN
  -- A backup that is put back has the counts in it.
  IF current_setting('relecture.restore', true) = 'on' THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg("segmentId"), array_agg("severity"), array_agg(1) INTO "ids", "severities", "steps"
    FROM "gained" WHERE "dismissalId" IS NULL AND "ruleId" IS NULL;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg("segmentId"), array_agg("severity"), array_agg(-1) INTO "ids", "severities", "steps"
    FROM "lost" WHERE "dismissalId" IS NULL AND "ruleId" IS NULL;
  ELSE
    SELECT array_agg("segmentId"), array_agg("severity"), array_agg("step") INTO "ids", "severities", "steps"
    FROM (
      SELECT "segmentId", "severity", 1 AS "step" FROM "gained" WHERE "dismissalId" IS NULL AND "ruleId" IS NULL
      UNION ALL
      SELECT "segmentId", "severity", -1 FROM "lost" WHERE "dismissalId" IS NULL AND "ruleId" IS NULL
    ) AS "changed";
  END IF;
  IF "ids" IS NULL THEN
    RETURN NULL;
  END IF;
  PERFORM 1 FROM "segments" WHERE "id" = ANY("ids") ORDER BY "documentId", "position" FOR UPDATE;
  UPDATE "segments" s SET "openCritical" = s."openCritical" + c."critical", "openMajor" = s."openMajor" + c."major",
    "openMinor" = s."openMinor" + c."minor", "openNeutral" = s."openNeutral" + c."neutral"
  FROM (
    SELECT "id", coalesce(sum("step") FILTER (WHERE "severity" = 'critical'), 0) AS "critical",
      coalesce(sum("step") FILTER (WHERE "severity" = 'major'), 0) AS "major",
      coalesce(sum("step") FILTER (WHERE "severity" = 'minor'), 0) AS "minor",
      coalesce(sum("step") FILTER (WHERE "severity" = 'neutral'), 0) AS "neutral"
    FROM unnest("ids", "severities", "steps") AS u("id", "severity", "step") GROUP BY "id"
  ) AS c
  WHERE s."id" = c."id" AND (c."critical", c."major", c."minor", c."neutral") IS DISTINCT FROM (0, 0, 0, 0);
  RETURN NULL;
END $$;
CREATE TRIGGER "new_flags_are_counted" AFTER INSERT ON "flags" REFERENCING NEW TABLE AS gained
  FOR EACH STATEMENT EXECUTE FUNCTION "count_open_flags"();
CREATE TRIGGER "changed_flags_are_counted" AFTER UPDATE ON "flags" REFERENCING OLD TABLE AS lost NEW TABLE AS gained
  FOR EACH STATEMENT EXECUTE FUNCTION "count_open_flags"();
CREATE TRIGGER "gone_flags_are_counted" AFTER DELETE ON "flags" REFERENCING OLD TABLE AS lost
  FOR EACH STATEMENT EXECUTE FUNCTION "count_open_flags"();

-- What was flagged before.
UPDATE "segments" s SET "openCritical" = c."critical", "openMajor" = c."major", "openMinor" = c."minor", "openNeutral" = c."neutral"
FROM (
  SELECT "segmentId", count(*) FILTER (WHERE "severity" = 'critical') AS "critical",
    count(*) FILTER (WHERE "severity" = 'major') AS "major", count(*) FILTER (WHERE "severity" = 'minor') AS "minor",
    count(*) FILTER (WHERE "severity" = 'neutral') AS "neutral"
  FROM "flags" WHERE "dismissalId" IS NULL AND "ruleId" IS NULL GROUP BY "segmentId"
) AS c WHERE c."segmentId" = s."id";
