-- AlterTable
ALTER TABLE "dismissals" ADD COLUMN     "isCarried" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "kept_dismissals" (
    "projectId" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "reason" "DismissalReason" NOT NULL,
    "note" TEXT,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_dismissals_pkey" PRIMARY KEY ("projectId","fingerprint","context")
);

-- AddForeignKey
ALTER TABLE "kept_dismissals" ADD CONSTRAINT "kept_dismissals_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_dismissals" ADD CONSTRAINT "kept_dismissals_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
