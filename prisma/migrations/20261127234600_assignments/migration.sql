-- CreateTable
CREATE TABLE "assignments" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "firstSegmentId" UUID,
    "lastSegmentId" UUID,
    "dueOn" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignments_documentId_idx" ON "assignments"("documentId");

-- CreateIndex
CREATE INDEX "assignments_userId_idx" ON "assignments"("userId");

-- CreateIndex
CREATE INDEX "assignments_firstSegmentId_idx" ON "assignments"("firstSegmentId");

-- CreateIndex
CREATE INDEX "assignments_lastSegmentId_idx" ON "assignments"("lastSegmentId");

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_firstSegmentId_fkey" FOREIGN KEY ("firstSegmentId") REFERENCES "segments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_lastSegmentId_fkey" FOREIGN KEY ("lastSegmentId") REFERENCES "segments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Shared by both engines.

-- The place of a segment now; of one that was merged into another, that of the other.
CREATE FUNCTION "living_position"("segmentId" uuid) RETURNS integer LANGUAGE sql STABLE AS $$
  WITH RECURSIVE "way" AS (
    SELECT s."documentId", s."position", s."retiredIntoId" FROM "segments" s WHERE s."id" = $1
    UNION ALL
    SELECT s."documentId", s."position", s."retiredIntoId" FROM "way" w JOIN "segments" s ON s."id" = w."retiredIntoId"
    WHERE w."documentId" IS NULL)
  SELECT "position" FROM "way" WHERE "documentId" IS NOT NULL LIMIT 1
$$;

-- What was sent back to somebody, on their first page.
CREATE INDEX "segments_returned_to" ON "segments"("submittedById") WHERE "state" = 'returned';
