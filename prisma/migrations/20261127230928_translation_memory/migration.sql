-- CreateTable
CREATE TABLE "memory_entries" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "targetLanguage" TEXT NOT NULL,
    "previous" TEXT,
    "personId" UUID,
    "personName" TEXT,
    "at" TIMESTAMPTZ(3),
    "segmentId" UUID,
    "documentTitle" TEXT,
    "fileId" UUID,

    CONSTRAINT "memory_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memory_files" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "jobId" UUID,
    "entries" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memory_files_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "memory_entries_segmentId_key" ON "memory_entries"("segmentId");

-- CreateIndex
CREATE INDEX "memory_entries_fileId_idx" ON "memory_entries"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "memory_files_jobId_key" ON "memory_files"("jobId");

-- CreateIndex
CREATE INDEX "memory_files_projectId_createdAt_idx" ON "memory_files"("projectId", "createdAt");

-- AddForeignKey
ALTER TABLE "memory_entries" ADD CONSTRAINT "memory_entries_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory_entries" ADD CONSTRAINT "memory_entries_personId_fkey" FOREIGN KEY ("personId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory_entries" ADD CONSTRAINT "memory_entries_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "memory_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory_files" ADD CONSTRAINT "memory_files_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory_files" ADD CONSTRAINT "memory_files_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "jobs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory_files" ADD CONSTRAINT "memory_files_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Shared by both engines.

ALTER TABLE "memory_entries" ADD CONSTRAINT "memory_entries_origin" CHECK ("fileId" IS NULL OR "segmentId" IS NULL);
ALTER TABLE "memory_entries" ADD CONSTRAINT "memory_entries_texts" CHECK ("source" <> '' AND "target" <> '');

-- The words of a text in order, in lower case and without accents. What parts them is written out: what is a letter to
-- a character class depends on the database's locale. Beyond 10,000 characters nothing is a sentence any more.
CREATE FUNCTION "memory_words"("text" text) RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN array_remove(regexp_split_to_array(
    replace(replace(replace(replace(lower(regexp_replace(normalize(left("text", 10000), NFKD), '[\u0300-\u036F]', '', 'g')),
      'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'),
    '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u00D7\u00F7\u2000-\u206F\u2E00-\u2E7F\u3000-\u303F]+'), '');

-- What fuzzy matches are found by: each two neighbouring words, the beginning and the end of the text being such too; all numbers are
-- alike. A text of n words that differs from another in d of them has at least n + 1 - 2d pairs in common with it: one at
-- least where d is no more than three in ten. The project is in each key, so that no other index is of use.
CREATE FUNCTION "memory_keys"("projectId" uuid, "source" text) RETURNS bigint[] LANGUAGE sql IMMUTABLE COST 10000
  RETURN ARRAY(
    SELECT DISTINCT hashtextextended("projectId"::text || ' ' || p."one" || ' ' || p."next", 0)
    FROM (SELECT "memory_words"(regexp_replace("source", '[0-9]+', '0', 'g')) AS "words" OFFSET 0) AS t,
      unnest(''::text || t."words", t."words" || ''::text) AS p("one", "next"));

-- What a concordance is searched by: the words of each side, with the side before them, and the project.
CREATE FUNCTION "memory_lexemes"("projectId" uuid, "source" text, "target" text) RETURNS tsvector LANGUAGE sql IMMUTABLE COST 10000
  RETURN array_to_tsvector(ARRAY(
    SELECT 's' || left(w, 60) FROM unnest("memory_words"("source")) AS w
    UNION SELECT 't' || left(w, 60) FROM unnest("memory_words"("target")) AS w
    UNION SELECT "projectId"::text));

-- What exact matches have in common: spaces and quotation marks of one kind are as good as those of another.
CREATE FUNCTION "memory_hash"("source" text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN md5(btrim(regexp_replace(translate(normalize("source", NFC), '’‘“”', '''''""'),
    '[[:space:]\u00A0\u2009\u202F]+', ' ', 'g')));

-- A list of what is not in the index yet is read with every search: a short one makes approvals cheap and searches no dearer.
CREATE INDEX "memory_entries_keys" ON "memory_entries" USING gin ("memory_keys"("projectId", "source"))
  WITH (gin_pending_list_limit = 64);
CREATE INDEX "memory_entries_lexemes" ON "memory_entries" USING gin ("memory_lexemes"("projectId", "source", "target"))
  WITH (gin_pending_list_limit = 64);
CREATE INDEX "memory_entries_hash" ON "memory_entries"("projectId", "memory_hash"("source"));
-- What is exported, a page at a time, and counted.
CREATE INDEX "memory_entries_approved" ON "memory_entries"("projectId", "id") WHERE "fileId" IS NULL;

-- An approved segment is remembered as long as it is approved, whoever changes it: an edit, a repair, an undo.
CREATE FUNCTION "remember_segment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A backup that is put back has the memory in it.
  IF current_setting('relecture.restore', true) = 'on' THEN
    RETURN NULL;
  END IF;
  IF NEW."state" <> 'approved' OR NEW."documentId" IS NULL OR NEW."isExcluded"
    OR btrim(NEW."source") = '' OR btrim(NEW."target") = '' THEN
    DELETE FROM "memory_entries" WHERE "segmentId" = NEW."id";
    RETURN NULL;
  END IF;
  INSERT INTO "memory_entries" ("id", "projectId", "source", "target", "sourceLanguage", "targetLanguage", "previous",
    "personId", "at", "segmentId", "documentTitle")
  SELECT gen_random_uuid(), d."projectId", NEW."source", NEW."target", d."sourceLanguage", d."targetLanguage",
    CASE WHEN NEW."position" = 0 THEN '' ELSE b."source" END, NEW."decidedById", NEW."decidedAt", NEW."id", d."title"
  FROM "documents" d
  LEFT JOIN "segments" b ON b."documentId" = d."id" AND b."position" = NEW."position" - 1
  WHERE d."id" = NEW."documentId"
  ON CONFLICT ("segmentId") DO UPDATE SET "source" = EXCLUDED."source", "target" = EXCLUDED."target",
    "previous" = EXCLUDED."previous", "personId" = EXCLUDED."personId", "at" = EXCLUDED."at";
  RETURN NULL;
END $$;
CREATE TRIGGER "segments_are_remembered" AFTER UPDATE ON "segments" FOR EACH ROW
  WHEN ((OLD."state" = 'approved' OR NEW."state" = 'approved')
    AND (OLD."state", OLD."source", OLD."target", OLD."documentId", OLD."isExcluded", OLD."decidedById")
      IS DISTINCT FROM (NEW."state", NEW."source", NEW."target", NEW."documentId", NEW."isExcluded", NEW."decidedById"))
  EXECUTE FUNCTION "remember_segment"();
CREATE TRIGGER "segments_are_remembered_at_once" AFTER INSERT ON "segments" FOR EACH ROW
  WHEN (NEW."state" = 'approved') EXECUTE FUNCTION "remember_segment"();

-- What was approved before.
INSERT INTO "memory_entries" ("id", "projectId", "source", "target", "sourceLanguage", "targetLanguage", "previous",
  "personId", "at", "segmentId", "documentTitle")
SELECT gen_random_uuid(), d."projectId", s."source", s."target", d."sourceLanguage", d."targetLanguage",
  CASE WHEN s."position" = 0 THEN '' ELSE b."source" END, s."decidedById", s."decidedAt", s."id", d."title"
FROM "segments" s JOIN "documents" d ON d."id" = s."documentId"
LEFT JOIN "segments" b ON b."documentId" = d."id" AND b."position" = s."position" - 1
WHERE s."state" = 'approved' AND NOT s."isExcluded" AND btrim(s."source") <> '' AND btrim(s."target") <> '';
