"use client";

import { useTranslations } from "next-intl";
import { memo, useMemo } from "react";
import { type Change, diffWords } from "@/lib/diff/diff-words";
import { presentChanges } from "@/lib/diff/present-changes";
import { DIFF_LOOKS } from "./diff-looks";

export interface DiffViewProps {
  readonly before: string;
  readonly after: string;
  readonly language?: string | undefined;
}

/** What became of a text, word by word, or the old one above the new one where most of it changed. */
export const DiffView = memo(function DiffView({ before, after, language }: DiffViewProps) {
  const t = useTranslations("segment");
  const changes = useMemo(() => presentChanges(diffWords(before, after)), [before, after]);
  if (before === after) return <span className="text-muted italic">{t("noDifference")}</span>;
  const isRewritten = changes.length === 2 && changes.every(({ kind }) => kind !== "equal");
  return (
    <span lang={language} className={isRewritten ? "[&>*]:block [&>*]:w-fit" : undefined}>
      {placed(changes).map(({ change, at }) => (
        <Piece key={at} change={change} />
      ))}
    </span>
  );
});

/** Gives each change a key: where it stands in both versions together. */
function placed(changes: readonly Change[]): { change: Change; at: number }[] {
  let at = 0;
  return changes.map((change) => {
    const here = { change, at };
    at += change.text.length;
    return here;
  });
}

function Piece({ change: { kind, text } }: { readonly change: Change }) {
  if (kind === "insert") return <ins className={DIFF_LOOKS.first.inserted}>{text}</ins>;
  if (kind === "delete") return <del className={DIFF_LOOKS.first.deleted}>{text}</del>;
  return text;
}
