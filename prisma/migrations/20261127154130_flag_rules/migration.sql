-- AlterTable
ALTER TABLE "flags" ADD COLUMN     "foundSeverity" "Severity",
ADD COLUMN     "ruleId" UUID;

-- CreateTable
CREATE TABLE "flag_rules" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "check" TEXT NOT NULL,
    "fingerprint" TEXT,
    "reason" "DismissalReason",
    "note" TEXT,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flag_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_severities" (
    "projectId" UUID NOT NULL,
    "check" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,

    CONSTRAINT "check_severities_pkey" PRIMARY KEY ("projectId","check")
);

-- CreateTable
CREATE TABLE "flag_outcomes" (
    "segmentId" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flag_outcomes_pkey" PRIMARY KEY ("segmentId","fingerprint")
);

-- CreateIndex
CREATE INDEX "flags_ruleId_idx" ON "flags"("ruleId");

-- AddForeignKey
ALTER TABLE "flags" ADD CONSTRAINT "flags_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "flag_rules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_rules" ADD CONSTRAINT "flag_rules_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_rules" ADD CONSTRAINT "flag_rules_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_severities" ADD CONSTRAINT "check_severities_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_outcomes" ADD CONSTRAINT "flag_outcomes_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Shared by both engines.

-- A check is turned off once, a text silenced once.
CREATE UNIQUE INDEX "flag_rules_one_off" ON "flag_rules"("projectId", "check") WHERE "fingerprint" IS NULL;
CREATE UNIQUE INDEX "flag_rules_one_text" ON "flag_rules"("projectId", "fingerprint") WHERE "fingerprint" IS NOT NULL;
-- A text is silenced for a reason, a check is simply off.
ALTER TABLE "flag_rules" ADD CONSTRAINT "flag_rules_reason" CHECK (("fingerprint" IS NULL) = ("reason" IS NULL));
