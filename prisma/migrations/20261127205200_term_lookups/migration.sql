-- AlterTable
ALTER TABLE "terms" ADD COLUMN     "words" TEXT[];

-- CreateTable
CREATE TABLE "term_counts" (
    "projectId" UUID NOT NULL,
    "written" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "term_counts_pkey" PRIMARY KEY ("projectId","written")
);

-- AddForeignKey
ALTER TABLE "term_counts" ADD CONSTRAINT "term_counts_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Shared by both engines.

-- What is searched: words of terms from before, as far as SQL reads them; an edit writes them as the application does.
UPDATE "terms" SET "words" = array_remove(regexp_split_to_array(
  lower("source" || ' ' || array_to_string("targets" || "forbidden", ' ')), '[^[:alnum:]]+'), '');
-- With the project among the words, no other index is of use to the question: the embedded database has no statistics to choose by.
CREATE INDEX "terms_words" ON "terms" USING gin (array_to_tsvector("words" || "projectId"::text));

-- What entries that are in conflict have in common.
CREATE FUNCTION "term_written"("source" text, "isCaseSensitive" boolean) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN "isCaseSensitive" THEN "source" ELSE lower("source") END;
CREATE INDEX "terms_written" ON "terms"("projectId", "term_written"("source", "isCaseSensitive"));

-- How many entries a source term has: conflicts are found without reading the termbase. The row without a term counts them all.
CREATE INDEX "term_counts_conflicts" ON "term_counts"("projectId", "written") WHERE "entries" > 1 AND "written" <> '';

-- Whoever writes terms waits for the one before: two at once could each wait for a row of the other.
CREATE FUNCTION "lock_term_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE "term_counts" IN SHARE ROW EXCLUSIVE MODE;
  RETURN NULL;
END $$;
CREATE TRIGGER "terms_one_writer" BEFORE INSERT OR UPDATE OR DELETE ON "terms"
  FOR EACH STATEMENT EXECUTE FUNCTION "lock_term_counts"();

CREATE FUNCTION "count_term"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "term_counts" WHERE "projectId" = OLD."projectId" AND "entries" = 1
      AND "written" IN ('', "term_written"(OLD."source", OLD."isCaseSensitive"));
    UPDATE "term_counts" SET "entries" = "entries" - 1 WHERE "projectId" = OLD."projectId" AND "entries" > 1
      AND "written" IN ('', "term_written"(OLD."source", OLD."isCaseSensitive"));
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "term_counts" ("projectId", "written", "entries")
      VALUES (NEW."projectId", '', 1), (NEW."projectId", "term_written"(NEW."source", NEW."isCaseSensitive"), 1)
      ON CONFLICT ("projectId", "written") DO UPDATE SET "entries" = "term_counts"."entries" + 1;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "terms_counted" AFTER INSERT OR DELETE OR UPDATE OF "source", "isCaseSensitive" ON "terms"
  FOR EACH ROW EXECUTE FUNCTION "count_term"();

INSERT INTO "term_counts" ("projectId", "written", "entries")
  SELECT "projectId", "term_written"("source", "isCaseSensitive"), count(*) FROM "terms" GROUP BY 1, 2
  UNION ALL SELECT "projectId", '', count(*) FROM "terms" GROUP BY 1;
