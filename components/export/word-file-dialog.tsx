"use client";

import { useFormatter, useTranslations } from "next-intl";
import { moveByArrow } from "@/components/review/move-by-arrow";
import { DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { LeftAsideList } from "./left-aside-list";
import type { WordFileDialogProps } from "./previewed-word-file";
import { WordFileChoice } from "./word-file-choice";

/** What a file would change, of which the person chooses. */
export function WordFileDialog({ previewed, ...rest }: WordFileDialogProps) {
  const t = useTranslations("export.bringBack");
  const shell = useTranslations("shell");
  const format = useFormatter();
  const { file, preview } = previewed;
  const { exportedAt, changed, rows, comments } = preview;
  const counts = { changed, comments: comments.length, unchanged: preview.unchanged };
  const made = exportedAt
    ? t("made", {
        at: format.dateTime(new Date(exportedAt), { dateStyle: "long", timeStyle: "short" }),
      })
    : "";
  return (
    <DialogContent
      title={t("title", { name: file.name })}
      description={`${t("found", counts)} ${made}`.trim()}
      closeLabel={shell("close")}
      className="max-w-4xl"
      onKeyDown={moveByArrow}
    >
      <LeftAsideList leftAside={preview.leftAside} />
      {changed > rows.length && (
        <Notice tone="warning">{t("tooMany", { listed: rows.length })}</Notice>
      )}
      {rows.length + comments.length === 0 ? (
        <Notice tone="success">{t("nothing")}</Notice>
      ) : (
        <WordFileChoice previewed={previewed} {...rest} />
      )}
    </DialogContent>
  );
}
