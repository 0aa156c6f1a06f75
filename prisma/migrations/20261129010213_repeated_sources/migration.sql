-- CreateIndex
CREATE INDEX "segments_source_idx" ON "segments" USING HASH ("source");
