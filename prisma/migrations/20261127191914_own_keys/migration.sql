-- AlterTable
ALTER TABLE "users" ADD COLUMN     "keys" JSONB NOT NULL DEFAULT '{}';
