"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDesk } from "@/components/review/desk";
import type { UndoStep } from "@/components/review/undo-stack";
import type { RealigningParts } from "@/components/review/use-realignment";
import { useStoredFirst } from "@/components/segment/use-stored-first";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { queryKeys } from "@/lib/client/query-keys";
import { type AskedSearch, replaceHits } from "@/lib/client/replacement-calls";
import type { DerivedReplacement } from "@/lib/diff/derive-replacements";
import type { ReplacedHits, ReplaceHits, SegmentWithHits } from "@/lib/schemas/replacements";
import { selectedText } from "./selected-text";

/** More segments than a person reads in a toast. */
const NAMED = 5;

/** What a person chose of the hits. */
export interface ChosenHits {
  readonly search: AskedSearch;
  readonly replacement: string;
  readonly segments: ReplaceHits["segments"];
  /** All that were listed, to tell their numbers by. */
  readonly listed: readonly SegmentWithHits[];
}

/** What the dialog was asked for. */
export interface AskedReplacing {
  /** The text that was selected, empty when none was. */
  readonly text: string;
  /** What the person replaced in a segment, to be replaced elsewhere; the likeliest first. */
  readonly fixes: readonly DerivedReplacement[];
}

/** Finding and replacing: first a preview, then what the person chose of it; one step, to be taken back as one. */
export interface Replacing {
  /** Null while the dialog is closed. */
  readonly asked: AskedReplacing | null;
  /** Opens the dialog, for what was replaced in a segment where it says so; false for a person who may not. */
  readonly open: (fixes?: AskedReplacing["fixes"]) => boolean | undefined;
  readonly close: () => void;
  readonly apply: (chosen: ChosenHits, control: ReplacingControl) => Promise<void>;
}

/** How a dialog watches what it asked for, and breaks it off. */
export interface ReplacingControl {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

interface ReplacingParts extends Omit<RealigningParts, "active"> {
  readonly undo: (step: UndoStep) => void;
}

const CLOSED: Replacing["asked"] = null;
const NONE: AskedReplacing["fixes"] = [];

export function useReplacing({ attempt, stack, undo }: ReplacingParts): Replacing {
  const { document } = useWorkbench();
  const storedFirst = useStoredFirst();
  const { place } = useDesk();
  const client = useQueryClient();
  const toast = useToast();
  const t = useTranslations("review.replace");
  const [asked, setAsked] = useState(CLOSED);
  const open = (fixes: AskedReplacing["fixes"] = NONE) => {
    if (!document.permissions.includes("segment.edit")) return false;
    const text = selectedText();
    storedFirst(() => setAsked({ text, fixes }));
    return undefined;
  };
  const tellRefused = (refused: ReplacedHits["refused"], listed: ChosenHits["listed"]) => {
    if (refused.length === 0) return;
    const numbers = new Map(listed.map(({ id, number }) => [id, number]));
    const named = refused
      .map(({ segmentId, reason }) => ({ number: numbers.get(segmentId) ?? 0, reason }))
      .toSorted((one, other) => one.number - other.number)
      .slice(0, NAMED)
      .map(({ number, reason }) => t("refused", { number, reason: t(`reasons.${reason}`) }));
    const more = refused.length - named.length;
    const text = t("left", { count: refused.length, named: named.join(" · "), more });
    toast({ tone: "danger", text });
  };
  const apply = async (
    { search: { find, options }, replacement, segments, listed }: ChosenHits,
    control: ReplacingControl,
  ) => {
    await attempt(async () => {
      const asked = { documentId: document.id, find, options, replacement, segments };
      const done = await replaceHits(asked, control).catch((error: unknown) => {
        if (control.signal.aborted) return null;
        throw error;
      });
      if (!done) {
        toast({ tone: "success", text: t("stopped") });
        return undefined;
      }
      // The dialog goes before the focus does, which it would take back.
      setAsked(CLOSED);
      await client.invalidateQueries({ queryKey: queryKeys.allHits(document.id) });
      const { repairId, places, refused } = done;
      if (repairId) {
        const step: UndoStep = { kind: "repair", repairId };
        stack.push(step);
        const action = { label: t("undo"), run: () => undo(step) };
        toast({ tone: "success", text: t("done", { places, segments: done.segments }), action });
      }
      tellRefused(refused, listed);
      // The person stays where they were, if the row is still in the list.
      return { rows: place ? [{ id: place.id }] : [] };
    });
  };
  return { asked, open, close: () => setAsked(CLOSED), apply };
}
