-- AlterTable
ALTER TABLE "import_sources" ADD COLUMN     "sourceFile" BYTEA,
ADD COLUMN     "targetFile" BYTEA;

-- CreateTable
CREATE TABLE "document_files" (
    "documentId" UUID NOT NULL,
    "side" "Side" NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "document_files_pkey" PRIMARY KEY ("documentId","side")
);

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;
