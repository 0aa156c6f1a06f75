-- CreateTable
CREATE TABLE "export_receipts" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "actorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileSha256" TEXT NOT NULL,
    "overrideReason" TEXT,
    "content" BYTEA NOT NULL,

    CONSTRAINT "export_receipts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "export_receipts_documentId_createdAt_idx" ON "export_receipts"("documentId", "createdAt");

-- AddForeignKey
ALTER TABLE "export_receipts" ADD CONSTRAINT "export_receipts_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_receipts" ADD CONSTRAINT "export_receipts_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A receipt is evidence: nothing rewrites it, and it goes only with its document.
CREATE TRIGGER "export_receipts_append_only" BEFORE UPDATE OR DELETE ON "export_receipts"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
