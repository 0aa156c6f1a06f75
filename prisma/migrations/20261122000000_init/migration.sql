-- CreateEnum
CREATE TYPE "ProjectRole" AS ENUM ('translator', 'editor');

-- CreateEnum
CREATE TYPE "SegmentState" AS ENUM ('initial', 'draft', 'submitted', 'returned', 'approved');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('mt', 'tm', 'human', 'ai', 'batch');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('neutral', 'minor', 'major', 'critical');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('source', 'target');

-- CreateEnum
CREATE TYPE "DismissalReason" AS ENUM ('correct', 'name_or_quotation', 'house_style', 'other');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "tokenVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identities" (
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("provider","subject")
);

-- CreateTable
CREATE TABLE "projects" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "targetLanguage" TEXT NOT NULL,
    "allowSelfApproval" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "projectId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "ProjectRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("projectId","userId")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "targetLanguage" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "targetTail" TEXT NOT NULL DEFAULT '',
    "facts" JSONB NOT NULL,
    "readyAt" TIMESTAMPTZ(3),
    "jobId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segments" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "machineTarget" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "targetGap" TEXT NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "sourceWords" INTEGER NOT NULL,
    "state" "SegmentState" NOT NULL DEFAULT 'initial',
    "origin" "Origin" NOT NULL DEFAULT 'mt',
    "version" INTEGER NOT NULL DEFAULT 1,
    "isExcluded" BOOLEAN NOT NULL DEFAULT false,
    "returnReason" TEXT,
    "editedById" UUID,
    "editedAt" TIMESTAMPTZ(3),
    "submittedById" UUID,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "segments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "segmentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "state" "SegmentState" NOT NULL,
    "origin" "Origin" NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flags" (
    "id" UUID NOT NULL,
    "segmentId" UUID NOT NULL,
    "check" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "side" "Side" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "message" JSONB NOT NULL,
    "suggestion" TEXT,
    "fingerprint" TEXT NOT NULL,
    "dismissalId" UUID,

    CONSTRAINT "flags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dismissals" (
    "id" UUID NOT NULL,
    "segmentId" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "reason" "DismissalReason" NOT NULL,
    "note" TEXT,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dismissals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL,
    "segmentId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedById" UUID,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_rows" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "projectId" UUID,
    "documentId" UUID,
    "segmentId" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_rows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'queued',
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "phase" TEXT NOT NULL DEFAULT 'queued',
    "payload" JSONB NOT NULL,
    "result" JSONB,
    "problem" JSONB,
    "projectId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "worker" TEXT,
    "leaseUntil" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "maxAttempts" INTEGER NOT NULL DEFAULT 3,

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_sources" (
    "jobId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,

    CONSTRAINT "import_sources_pkey" PRIMARY KEY ("jobId")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "identities_userId_idx" ON "identities"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "projects_name_key" ON "projects"("name");

-- CreateIndex
CREATE INDEX "memberships_userId_idx" ON "memberships"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "documents_jobId_key" ON "documents"("jobId");

-- CreateIndex
CREATE INDEX "documents_projectId_createdAt_idx" ON "documents"("projectId", "createdAt");

-- CreateIndex
CREATE INDEX "segments_documentId_state_idx" ON "segments"("documentId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "segments_documentId_position_key" ON "segments"("documentId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_segmentId_number_key" ON "revisions"("segmentId", "number");

-- CreateIndex
CREATE INDEX "flags_segmentId_idx" ON "flags"("segmentId");

-- CreateIndex
CREATE INDEX "flags_dismissalId_idx" ON "flags"("dismissalId");

-- CreateIndex
CREATE UNIQUE INDEX "dismissals_segmentId_fingerprint_key" ON "dismissals"("segmentId", "fingerprint");

-- CreateIndex
CREATE INDEX "comments_segmentId_createdAt_idx" ON "comments"("segmentId", "createdAt");

-- CreateIndex
CREATE INDEX "audit_rows_at_idx" ON "audit_rows"("at");

-- CreateIndex
CREATE INDEX "audit_rows_documentId_at_idx" ON "audit_rows"("documentId", "at");

-- CreateIndex
CREATE INDEX "audit_rows_segmentId_at_idx" ON "audit_rows"("segmentId", "at");

-- CreateIndex
CREATE INDEX "jobs_state_createdAt_idx" ON "jobs"("state", "createdAt");

-- AddForeignKey
ALTER TABLE "identities" ADD CONSTRAINT "identities_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "jobs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segments" ADD CONSTRAINT "segments_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segments" ADD CONSTRAINT "segments_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segments" ADD CONSTRAINT "segments_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segments" ADD CONSTRAINT "segments_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flags" ADD CONSTRAINT "flags_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flags" ADD CONSTRAINT "flags_dismissalId_fkey" FOREIGN KEY ("dismissalId") REFERENCES "dismissals"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_rows" ADD CONSTRAINT "audit_rows_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_sources" ADD CONSTRAINT "import_sources_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Shared by both engines.

ALTER TABLE "users" ADD CONSTRAINT "users_email_lower" CHECK ("email" = lower("email") AND "email" <> '');
ALTER TABLE "users" ADD CONSTRAINT "users_name_given" CHECK (btrim("name") <> '');
ALTER TABLE "users" ADD CONSTRAINT "users_token_version_positive" CHECK ("tokenVersion" >= 1);

ALTER TABLE "projects" ADD CONSTRAINT "projects_name_given" CHECK (btrim("name") <> '');

ALTER TABLE "documents" ADD CONSTRAINT "documents_title_given" CHECK (btrim("title") <> '');

ALTER TABLE "segments" ADD CONSTRAINT "segments_position_natural" CHECK ("position" >= 0);
ALTER TABLE "segments" ADD CONSTRAINT "segments_paragraph_natural" CHECK ("paragraph" >= 0);
ALTER TABLE "segments" ADD CONSTRAINT "segments_version_positive" CHECK ("version" >= 1);
ALTER TABLE "segments" ADD CONSTRAINT "segments_confidence_probability" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "segments" ADD CONSTRAINT "segments_source_words_natural" CHECK ("sourceWords" >= 0);
ALTER TABLE "segments" ADD CONSTRAINT "segments_some_text" CHECK ("source" <> '' OR "machineTarget" <> '');
-- A refusal without a reason, or a decision without a decider, is not one.
ALTER TABLE "segments" ADD CONSTRAINT "segments_returned_with_reason"
  CHECK ("state" <> 'returned' OR btrim(coalesce("returnReason", '')) <> '');
ALTER TABLE "segments" ADD CONSTRAINT "segments_approved_by_somebody"
  CHECK ("state" <> 'approved' OR ("decidedById" IS NOT NULL AND "decidedAt" IS NOT NULL));
ALTER TABLE "segments" ADD CONSTRAINT "segments_submitted_by_somebody"
  CHECK ("state" NOT IN ('submitted', 'returned', 'approved') OR ("submittedById" IS NOT NULL AND "submittedAt" IS NOT NULL));

ALTER TABLE "revisions" ADD CONSTRAINT "revisions_number_positive" CHECK ("number" >= 1);

ALTER TABLE "flags" ADD CONSTRAINT "flags_span_in_order" CHECK (0 <= "start" AND "start" <= "end");

ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_other_with_note"
  CHECK ("reason" <> 'other' OR btrim(coalesce("note", '')) <> '');

ALTER TABLE "comments" ADD CONSTRAINT "comments_body_given" CHECK (btrim("body") <> '');
ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_somebody"
  CHECK (("resolvedAt" IS NULL) = ("resolvedById" IS NULL));

ALTER TABLE "jobs" ADD CONSTRAINT "jobs_progress_fraction" CHECK ("progress" BETWEEN 0 AND 1);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_failed_with_problem" CHECK ("state" <> 'failed' OR "problem" IS NOT NULL);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_attempts_natural" CHECK ("attempts" >= 0 AND "maxAttempts" >= 1);

ALTER TABLE "rate_limits" ADD CONSTRAINT "rate_limits_hits_positive" CHECK ("hits" >= 1);

-- Append-only: a row goes only with the segment that it belongs to (the cascade runs one trigger deeper).
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'rows of % are append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "revisions_append_only" BEFORE UPDATE OR DELETE ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_rows_append_only" BEFORE UPDATE OR DELETE ON "audit_rows"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- The machine's text is evidence: nothing rewrites it.
CREATE FUNCTION "refuse_machine_target_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."machineTarget" IS DISTINCT FROM OLD."machineTarget" THEN
    RAISE EXCEPTION 'the machine target of a segment never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "segments_keep_machine_target" BEFORE UPDATE ON "segments"
  FOR EACH ROW EXECUTE FUNCTION "refuse_machine_target_change"();
