"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FlaggedText } from "@/components/segment/flagged-text";
import type { ShownFlag } from "@/components/segment/shown-flag";
import type { SegmentTerm } from "@/lib/schemas/term";

export interface SourceTextProps {
  readonly text: string;
  readonly flags: readonly ShownFlag[];
  readonly terms: readonly SegmentTerm[];
}

/** The source of the active row: its terms are underlined with dots and tell what they are called. */
export function SourceText({ text, flags, terms }: SourceTextProps) {
  return (
    <div data-source-text>
      {cutAtTerms(text, terms).map(({ start, end, use }) => {
        const piece = (
          <FlaggedText
            text={text.slice(start, end)}
            flags={flagsWithin(flags, start, end)}
            side="source"
          />
        );
        return use ? (
          <TermMark key={start} use={use}>
            {piece}
          </TermMark>
        ) : (
          <span key={start}>{piece}</span>
        );
      })}
    </div>
  );
}

function TermMark({ use, children }: { readonly use: SegmentTerm; readonly children: ReactNode }) {
  const t = useTranslations("terms");
  const join = (forms: readonly string[]) => [...new Set(forms)].join(", ");
  const forbidden = join(use.terms.flatMap((term) => term.forbidden));
  const called = t("panel.isCalled", { forms: join(use.terms.flatMap(({ targets }) => targets)) });
  const text = forbidden === "" ? called : `${called} · ${t("forbidden", { forms: forbidden })}`;
  return (
    <span
      role="term"
      title={text}
      className="underline decoration-accent decoration-dotted decoration-2 underline-offset-4"
    >
      {children}
    </span>
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly use?: SegmentTerm;
}

function cutAtTerms(text: string, terms: readonly SegmentTerm[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const use of terms) {
    const { start, end } = use;
    // The answer may be of the source as it was before a repair.
    if (start < at || end > text.length) continue;
    if (start > at) pieces.push({ start: at, end: start });
    pieces.push({ start, end, use });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length });
  return pieces;
}

function flagsWithin(flags: readonly ShownFlag[], start: number, end: number): ShownFlag[] {
  return flags
    .filter((flag) => flag.side === "source" && flag.start < end && start < flag.end)
    .map((flag) => ({
      ...flag,
      start: Math.max(flag.start, start) - start,
      end: Math.min(flag.end, end) - start,
    }));
}
