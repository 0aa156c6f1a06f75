-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('mention', 'reply', 'returned', 'assigned');

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "editedAt" TIMESTAMPTZ(3),
ADD COLUMN     "mentions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "quote" TEXT,
ADD COLUMN     "side" "Side",
ADD COLUMN     "start" INTEGER,
ADD COLUMN     "threadId" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "locale" TEXT NOT NULL DEFAULT 'en',
ADD COLUMN     "wantsMail" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "actorId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "segmentId" UUID,
    "commentId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notifications_userId_id_idx" ON "notifications"("userId", "id");

-- CreateIndex
CREATE INDEX "notifications_documentId_idx" ON "notifications"("documentId");

-- CreateIndex
CREATE INDEX "notifications_segmentId_idx" ON "notifications"("segmentId");

-- CreateIndex
CREATE INDEX "notifications_commentId_idx" ON "notifications"("commentId");

-- CreateIndex
CREATE INDEX "comments_threadId_idx" ON "comments"("threadId");

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- A backup is put back in any order of the rows of one table.
ALTER TABLE "comments" ALTER CONSTRAINT "comments_threadId_fkey" DEFERRABLE INITIALLY DEFERRED;

-- Words are quoted with the place where they stood; a thread has both, and whether it is resolved, on the remark that began it.
ALTER TABLE "comments" ADD CONSTRAINT "comments_quote_is_whole" CHECK (
  ("quote" IS NULL) = ("side" IS NULL) AND ("quote" IS NULL) = ("start" IS NULL) AND ("quote" <> '') AND ("start" >= 0)),
  ADD CONSTRAINT "comments_answer_is_plain" CHECK ("threadId" IS NULL OR ("quote" IS NULL AND "resolvedAt" IS NULL)),
  ADD CONSTRAINT "comments_answers_another" CHECK ("threadId" <> "id");

-- The number on the bell.
CREATE INDEX "notifications_unread" ON "notifications"("userId", "id") WHERE "readAt" IS NULL;

-- Every process hears, when the transaction commits, that a person has other notifications: which ones, the person asks.
CREATE FUNCTION "publish_notifications"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('relecture.restore', true) = 'on' THEN
    RETURN NULL;
  END IF;
  PERFORM pg_notify('relecture', json_build_object('kind', 'told', 'user', "userId")::text)
  FROM (SELECT DISTINCT "userId" FROM touched) AS "people";
  RETURN NULL;
END $$;
CREATE TRIGGER "new_notifications_are_heard" AFTER INSERT ON "notifications" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "publish_notifications"();
CREATE TRIGGER "read_notifications_are_heard" AFTER UPDATE ON "notifications" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "publish_notifications"();
CREATE TRIGGER "gone_notifications_are_heard" AFTER DELETE ON "notifications" REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "publish_notifications"();
