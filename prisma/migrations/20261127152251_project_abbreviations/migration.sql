-- AlterTable
ALTER TABLE "projects" ADD COLUMN     "abbreviations" JSONB NOT NULL DEFAULT '{}';
