-- CreateEnum
CREATE TYPE "SampleMethod" AS ENUM ('risk', 'edits', 'length', 'nth');

-- CreateTable
CREATE TABLE "samples" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "method" "SampleMethod" NOT NULL,
    "segmentIds" UUID[],
    "population" INTEGER NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "samples_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "samples_documentId_idx" ON "samples"("documentId");

-- AddForeignKey
ALTER TABLE "samples" ADD CONSTRAINT "samples_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samples" ADD CONSTRAINT "samples_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE "samples" ALTER COLUMN "segmentIds" SET NOT NULL,
  ADD CONSTRAINT "samples_size" CHECK (cardinality("segmentIds") BETWEEN 1 AND "population");
