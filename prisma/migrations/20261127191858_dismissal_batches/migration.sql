-- AlterTable
ALTER TABLE "dismissals" ADD COLUMN     "batchId" UUID;

-- CreateIndex
CREATE INDEX "dismissals_batchId_idx" ON "dismissals"("batchId");
