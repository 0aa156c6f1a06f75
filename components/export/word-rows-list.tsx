"use client";

import { ArrowRight, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Pages } from "@/components/find-replace/pages";
import { costsAStep } from "@/components/review/place-to-fix";
import { DiffView } from "@/components/segment/diff-view";
import { StateBadge } from "@/components/segment/state-badge";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { ChangedRow } from "@/lib/schemas/word-file";

interface WordRowsListProps {
  readonly rows: readonly ChangedRow[];
  readonly rowKey: (row: ChangedRow) => string;
  readonly language: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** Rows that are shown at once. */
const PAGE = 50;

/** Each text that changed, as it stands here and as it stands in the file. */
export function WordRowsList({ rows, rowKey, language, chosen, onChoose }: WordRowsListProps) {
  const t = useTranslations("export.bringBack");
  const [page, setPage] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const turned = useRef(false);
  const pages = Math.ceil(rows.length / PAGE);
  useEffect(() => {
    if (!turned.current) return;
    turned.current = false;
    list.current?.querySelector<HTMLInputElement>("input[type=checkbox]")?.focus();
  }, [page]);
  return (
    <>
      <ol
        ref={list}
        aria-label={t("rows")}
        className="flex flex-col divide-y divide-border border-y border-border"
      >
        {rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => (
          <Row
            key={row.id}
            row={row}
            language={language}
            isChosen={chosen.has(rowKey(row))}
            onChoose={(isChosen) => onChoose(rowKey(row), isChosen)}
          />
        ))}
      </ol>
      {pages > 1 && (
        <Pages
          page={page}
          pages={pages}
          onTurn={(to) => {
            turned.current = true;
            setPage(to);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly row: ChangedRow;
  readonly language: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Row({ row, language, isChosen, onChoose }: RowProps) {
  const t = useTranslations("export.bringBack");
  return (
    <li className="py-2.5">
      <CheckboxField
        label={
          <span className="flex flex-wrap items-center gap-2">
            {t("segment", { number: row.number })}
            <StateBadge state={row.state} />
            {costsAStep(row) && (
              <>
                <ArrowRight aria-hidden className="size-4 text-muted" />
                <span className="sr-only">{t("dropsTo")}</span>
                <StateBadge state={row.becomes} />
              </>
            )}
          </span>
        }
        hint={<Texts row={row} language={language} />}
        isChecked={isChosen}
        onChange={onChoose}
      />
    </li>
  );
}

/** The difference, or both texts where two people wrote. */
function Texts({ row, language }: Pick<RowProps, "row" | "language">) {
  const t = useTranslations("export.bringBack");
  const looks = "block leading-relaxed wrap-anywhere whitespace-pre-wrap text-foreground";
  return (
    <span className="flex flex-col gap-1">
      {row.isConflict && (
        <>
          <Conflict row={row} />
          <span className="block">
            <span className="block text-xs">{t("here")}</span>
            <span lang={language} className={looks}>
              {row.target}
            </span>
          </span>
          <span className="block text-xs">{t("inFile")}</span>
        </>
      )}
      <span className={looks}>
        <DiffView before={row.target} after={row.text} language={language} />
      </span>
      {row.text.trim() === "" && <Warning text={t("emptied")} />}
      {row.missingTags.length > 0 && (
        <Warning text={t("missingTags", { tags: row.missingTags.join(" ") })} />
      )}
      {row.extraTags.length > 0 && (
        <Warning text={t("extraTags", { tags: row.extraTags.join(" ") })} />
      )}
    </span>
  );
}

/** Who changed it here since the file was made, and when. */
function Conflict({ row: { editedBy, editedAt } }: Pick<RowProps, "row">) {
  const t = useTranslations("export.bringBack");
  const format = useFormatter();
  if (!editedBy || !editedAt) return <Warning text={t("conflict")} />;
  const at = format.dateTime(new Date(editedAt), { dateStyle: "short", timeStyle: "short" });
  return <Warning text={t("conflictBy", { name: editedBy.name, at })} />;
}

function Warning({ text }: { readonly text: string }) {
  return (
    <span className="flex items-start gap-1.5 text-foreground">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
      {text}
    </span>
  );
}
