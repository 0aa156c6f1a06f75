-- CreateEnum
CREATE TYPE "CustomCheckMode" AS ENUM ('found', 'missing');

-- CreateTable
CREATE TABLE "custom_checks" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "category" TEXT NOT NULL,
    "sourcePattern" TEXT,
    "targetPattern" TEXT,
    "mode" "CustomCheckMode" NOT NULL,
    "isWholeWord" BOOLEAN NOT NULL,
    "matchesCase" BOOLEAN NOT NULL,
    "suggestion" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "custom_checks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "custom_checks_projectId_name_key" ON "custom_checks"("projectId", "name");

-- AddForeignKey
ALTER TABLE "custom_checks" ADD CONSTRAINT "custom_checks_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custom_checks" ADD CONSTRAINT "custom_checks_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Shared by both engines.

ALTER TABLE "custom_checks" ADD CONSTRAINT "custom_checks_words_given" CHECK (btrim("name") <> '' AND btrim("why") <> '');
ALTER TABLE "custom_checks" ADD CONSTRAINT "custom_checks_version_positive" CHECK ("version" > 0);
-- A check without a pattern looks at nothing, and what is missing is missing from the target of a source.
ALTER TABLE "custom_checks" ADD CONSTRAINT "custom_checks_patterns" CHECK (
  coalesce("sourcePattern", "targetPattern") IS NOT NULL
  AND ("mode" = 'found' OR ("sourcePattern" IS NOT NULL AND "targetPattern" IS NOT NULL)));
-- Only a text of the target that was found can be replaced.
ALTER TABLE "custom_checks" ADD CONSTRAINT "custom_checks_suggestion" CHECK (
  "suggestion" IS NULL OR ("mode" = 'found' AND "targetPattern" IS NOT NULL));
ALTER TABLE "custom_checks" ADD CONSTRAINT "custom_checks_lengths" CHECK (
  length("name") <= 200 AND length("why") <= 600 AND length("sourcePattern") <= 1000 AND length("targetPattern") <= 1000);
