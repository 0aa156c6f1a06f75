-- AlterTable
ALTER TABLE "projects" ADD COLUMN     "returnReasons" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "returnReasonsVersion" INTEGER NOT NULL DEFAULT 1;

-- What Prisma's schema cannot say: one for each of the keys 1 to 9 at most.
ALTER TABLE "projects" ADD CONSTRAINT "projects_return_reasons" CHECK (
  jsonb_typeof("returnReasons") = 'array' AND jsonb_array_length("returnReasons") <= 9);
