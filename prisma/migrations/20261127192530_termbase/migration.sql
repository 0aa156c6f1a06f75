-- CreateTable
CREATE TABLE "terms" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "targets" TEXT[],
    "forbidden" TEXT[],
    "note" TEXT,
    "isCaseSensitive" BOOLEAN NOT NULL,
    "isRequired" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "terms_projectId_key_idx" ON "terms"("projectId", "key");

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Shared by both engines.

-- A source term has one preferred form an entry; the same again is no new entry. It orders the list, too.
CREATE UNIQUE INDEX "terms_one_entry" ON "terms"("projectId", "source", ("targets"[1]));
ALTER TABLE "terms" ADD CONSTRAINT "terms_source" CHECK ("source" <> '' AND "key" <> '' AND length("source") <= 200);
ALTER TABLE "terms" ADD CONSTRAINT "terms_targets" CHECK (cardinality("targets") BETWEEN 1 AND 20 AND cardinality("forbidden") <= 20);
ALTER TABLE "terms" ADD CONSTRAINT "terms_version" CHECK ("version" >= 1);
