-- CreateTable
CREATE TABLE "declined_rules" (
    "projectId" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "dismissals" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "declined_rules_pkey" PRIMARY KEY ("projectId","fingerprint")
);

-- CreateIndex
CREATE INDEX "dismissals_fingerprint_idx" ON "dismissals"("fingerprint");

-- AddForeignKey
ALTER TABLE "declined_rules" ADD CONSTRAINT "declined_rules_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declined_rules" ADD CONSTRAINT "declined_rules_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
