-- CreateEnum
CREATE TYPE "ErrorMark" AS ENUM ('minor', 'major', 'critical', 'missing');

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "mark" "ErrorMark";

-- Only words can be an error, and an answer is none.
ALTER TABLE "comments" ADD CONSTRAINT "comments_mark_check" CHECK ("mark" IS NULL OR ("quote" IS NOT NULL AND "threadId" IS NULL));
-- Marking an error says enough; every other remark has words.
ALTER TABLE "comments" DROP CONSTRAINT "comments_body_given",
  ADD CONSTRAINT "comments_body_given" CHECK ("mark" IS NOT NULL OR btrim("body") <> '');
