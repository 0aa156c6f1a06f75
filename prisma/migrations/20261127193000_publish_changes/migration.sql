-- Whatever is told in the audit log is heard by every process that listens, when its transaction commits: one message a
-- statement, person and action, with the segments and the versions and places that they have now. PostgreSQL refuses payloads of 8,000
-- bytes: a change of more segments than fit names none of them, which means any.
CREATE FUNCTION "publish_changes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A backup that is put back tells of changes that nobody waits for.
  IF current_setting('relecture.restore', true) = 'on' THEN
    RETURN NULL;
  END IF;
  PERFORM pg_notify('relecture', json_build_object(
    'kind', 'change', 'action', "action", 'actor', "actorId", 'project', "projectId", 'document', "documentId",
    'user', "userId", 'segments', CASE WHEN "count" BETWEEN 1 AND 100 THEN "segments" END
  )::text)
  FROM (
    SELECT told."action", told."actorId", told."projectId", told."documentId", told."details" ->> 'user' AS "userId",
      count(told."segmentId") AS "count",
      json_agg(json_build_array(told."segmentId", "segments"."version", "segments"."position"))
        FILTER (WHERE "segments"."id" IS NOT NULL) AS "segments"
    FROM told LEFT JOIN "segments" ON "segments"."id" = told."segmentId"
    GROUP BY 1, 2, 3, 4, 5
  ) AS "changes";
  RETURN NULL;
END $$;
CREATE TRIGGER "audit_rows_are_heard" AFTER INSERT ON "audit_rows" REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION "publish_changes"();
