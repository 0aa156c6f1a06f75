-- AlterTable
ALTER TABLE "segments" ADD COLUMN     "decisionBatchId" UUID;
