"use client";

import { useTranslations } from "next-intl";
import { memo, useLayoutEffect, useMemo } from "react";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useSegmentWindow } from "@/components/segment/use-segment-window";
import { classNames } from "@/components/ui/class-names";
import { cutIntoBlocks, goesOn, type TargetBlock } from "@/lib/bitext/cut-into-blocks";
import type { SegmentRow } from "@/lib/schemas/segment";
import { PreviewSegment } from "./preview-segment";

interface PreviewWindowProps {
  readonly window: number;
  readonly isLast: boolean;
  readonly activeId: string | undefined;
  readonly onOpen: (segmentId: string) => void;
  /** The text has come. */
  readonly onShown: () => void;
}

/** The paragraphs that begin in a window of rows, to the end of the last one. */
export const PreviewWindow = memo(function PreviewWindow(props: PreviewWindowProps) {
  const { window, isLast, activeId, onOpen, onShown } = props;
  const t = useTranslations("review");
  const rows = useSegmentWindow(window, true);
  const next = useSegmentWindow(window + 1, !isLast);
  const isLoaded = rows !== undefined && (isLast || next !== undefined);
  const blocks = useMemo(
    () => (isLoaded ? blocksOf(rows, { next: next ?? [], isFirst: window === 0 }) : []),
    [isLoaded, rows, next, window],
  );
  useLayoutEffect(() => {
    if (isLoaded) onShown();
  }, [isLoaded, onShown]);
  if (!isLoaded) return <p className="h-96 px-4 py-3 text-sm text-muted">{t("loading")}</p>;
  return blocks.map(({ isParagraph, pieces }) => (
    <p
      key={pieces[0]?.piece.id}
      className={classNames(TEXT_LOOKS, "px-4 font-serif", isParagraph ? "pt-3.5" : "pt-0.5")}
    >
      {pieces.map(({ piece, gap }, index) => (
        <PreviewSegment
          key={piece.id}
          row={piece}
          gap={index === 0 ? "" : gap}
          isActive={piece.id === activeId}
          onOpen={onOpen}
        />
      ))}
    </p>
  ));
});

/** A paragraph stands where it begins, with what the next window has of it. */
function blocksOf(
  rows: readonly SegmentRow[],
  { next, isFirst }: { readonly next: readonly SegmentRow[]; readonly isFirst: boolean },
): TargetBlock<SegmentRow>[] {
  const all = cutIntoBlocks(rows);
  const own = !isFirst && goesOn(all) ? all.slice(1) : all;
  const following = cutIntoBlocks(next);
  const [rest] = following;
  if (!rest || !goesOn(following)) return own;
  const last = own.at(-1) ?? { isParagraph: false, pieces: [] };
  return [...own.slice(0, -1), { ...last, pieces: [...last.pieces, ...rest.pieces] }];
}
