-- AlterTable
ALTER TABLE "document_files" ADD COLUMN     "layout" JSONB;

-- AlterTable
ALTER TABLE "segments" ADD COLUMN     "fileState" "SegmentState",
ADD COLUMN     "notes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
