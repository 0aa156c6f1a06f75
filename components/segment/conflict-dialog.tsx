"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { DiffView } from "@/components/segment/diff-view";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useOutboxEntry, useOutboxSummary } from "@/components/segment/use-outbox-entry";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Label } from "@/components/ui/label";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { mergeThreeWay } from "@/lib/diff/merge-three-way";
import type { SegmentRow } from "@/lib/schemas/segment";

/** Both texts of a segment that two people changed, and the merge of them: nothing is dropped. */
export function ConflictDialog() {
  const { conflicts } = useOutboxSummary();
  const { entries } = useWorkbench().outbox;
  const entry = useOutboxEntry(conflicts[0] ?? "");
  const { theirs, text, base, segmentId } = entry ?? {};
  if (!theirs || !base || !segmentId || typeof text !== "string") return null;
  return (
    <Dialog open onOpenChange={(open) => open || entries.postpone(segmentId)}>
      <ConflictContent
        key={`${segmentId}:${theirs.version}`}
        theirs={theirs}
        base={base.text}
        mine={text}
      />
    </Dialog>
  );
}

interface ConflictFormProps {
  readonly theirs: SegmentRow;
  readonly base: string;
  readonly mine: string;
}

function ConflictContent(props: ConflictFormProps) {
  const t = useTranslations("review");
  const shell = useTranslations("shell");
  const onCloseAutoFocus = useOpenerFocus();
  const { theirs } = props;
  return (
    <DialogContent
      title={t("conflict.title", { number: theirs.position + 1 })}
      description={t("conflict.description", {
        name: theirs.editedBy?.name ?? t("conflict.somebody"),
      })}
      closeLabel={shell("close")}
      className="max-w-4xl"
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <ConflictForm {...props} />
    </DialogContent>
  );
}

function ConflictForm({ theirs, base, mine }: ConflictFormProps) {
  const t = useTranslations("review");
  const { outbox, document } = useWorkbench();
  const [merge] = useState(() => mergeThreeWay({ base, mine, theirs: theirs.target }));
  const [merged, setMerged] = useState(merge.text);
  const versions = [
    { name: "mine", text: mine },
    { name: "theirs", text: theirs.target },
  ] as const;
  return (
    <>
      <section>
        <h3 className="text-sm font-medium text-muted">{t("conflict.base")}</h3>
        <p lang={document.targetLanguage} className={TEXT_LOOKS}>
          {base}
        </p>
      </section>
      <div className="grid gap-4 md:grid-cols-2">
        {versions.map(({ name, text }) => (
          <section key={name} className="rounded-lg border border-border p-3">
            <h3 className="text-sm font-semibold">{t(`conflict.${name}`)}</h3>
            <p className={TEXT_LOOKS}>
              <DiffView before={base} after={text} language={document.targetLanguage} />
            </p>
          </section>
        ))}
      </div>
      <div className="flex flex-col gap-1.5">
        <Label htmlFor="conflict-merge">{t("conflict.merged")}</Label>
        {merge.conflicts.length > 0 && (
          <Notice tone="warning">
            {t("conflict.places", { count: merge.conflicts.length })}{" "}
            {merge.conflicts
              .map((place) => `« ${place.mine.trim()} » / « ${place.theirs.trim()} »`)
              .join(" · ")}
          </Notice>
        )}
        <Textarea
          id="conflict-merge"
          lang={document.targetLanguage}
          className="min-h-28 leading-relaxed"
          value={merged}
          onChange={(event) => setMerged(event.currentTarget.value)}
        />
      </div>
      <DialogFooter>
        <Button onClick={() => void outbox.takeTheirs(theirs.id)}>
          {t("conflict.takeTheirs")}
        </Button>
        <Button onClick={() => outbox.keepMine(theirs.id, mine)}>{t("conflict.keepMine")}</Button>
        <Button variant="primary" onClick={() => outbox.keepMine(theirs.id, merged)}>
          {t("conflict.saveMerged")}
        </Button>
      </DialogFooter>
    </>
  );
}
