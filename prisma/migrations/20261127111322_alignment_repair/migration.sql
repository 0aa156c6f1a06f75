-- CreateEnum
CREATE TYPE "LinkMark" AS ENUM ('accepted', 'doubtful');

-- AlterTable
ALTER TABLE "segments" ADD COLUMN     "link" "LinkMark",
ADD COLUMN     "retiredIntoId" UUID,
ALTER COLUMN "documentId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "repairs" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "repairs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "repairs_documentId_createdAt_idx" ON "repairs"("documentId", "createdAt");

-- CreateIndex
CREATE INDEX "segments_retiredIntoId_idx" ON "segments"("retiredIntoId");

-- AddForeignKey
ALTER TABLE "segments" ADD CONSTRAINT "segments_retiredIntoId_fkey" FOREIGN KEY ("retiredIntoId") REFERENCES "segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repairs" ADD CONSTRAINT "repairs_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repairs" ADD CONSTRAINT "repairs_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Shared by both engines.

-- Rows move up and down by one when rows are merged or split: compared at the end of the statement, not row by row.
DROP INDEX "segments_documentId_position_key";
ALTER TABLE "segments" ADD CONSTRAINT "segments_documentId_position_key"
  UNIQUE ("documentId", "position") DEFERRABLE INITIALLY IMMEDIATE;
-- A backup brings the rows of a document in any order.
ALTER TABLE "segments" ALTER CONSTRAINT "segments_retiredIntoId_fkey" DEFERRABLE INITIALLY DEFERRED;
-- A segment is in its document, or merged into another segment.
ALTER TABLE "segments" ADD CONSTRAINT "segments_in_one_place"
  CHECK (("documentId" IS NULL) = ("retiredIntoId" IS NOT NULL));

-- The machine's text is evidence: only a repair of the alignment moves it to another row, and keeps what stood there.
CREATE OR REPLACE FUNCTION "refuse_machine_target_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."machineTarget" IS DISTINCT FROM OLD."machineTarget"
    AND coalesce(current_setting('relecture.repair', true), '') <> 'on' THEN
    RAISE EXCEPTION 'the machine target of a segment never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
