"use client";

import { ArrowRight, ChevronDown, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { Badge } from "@/components/ui/badge";
import type { OutlineFilter } from "@/lib/client/document-calls";
import type { ChangeGroup } from "@/lib/schemas/decisions";
import { ChangeGroupPlaces } from "./change-group-places";
import type { Steps } from "./use-steps";

interface ChangeGroupLineProps {
  readonly steps: Steps;
  readonly filter: OutlineFilter;
  readonly group: ChangeGroup;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One change, how often it was made, and where, once it is opened. */
export function ChangeGroupLine({ group, isOpen, onOpen, ...rest }: ChangeGroupLineProps) {
  const t = useTranslations("approval");
  const { document } = useWorkbench();
  const placesId = useId();
  const { key, from, to, alone, among } = group;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className="border-b border-border">
      <button
        type="button"
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": placesId })}
        className="flex w-full flex-wrap items-center gap-x-3 gap-y-1.5 px-3 py-3 text-left hover:bg-surface focus-visible:-outline-offset-2 sm:px-4"
        onClick={() => onOpen(!isOpen)}
      >
        <Chevron aria-hidden className="size-4 shrink-0 text-muted" />
        <span
          lang={document.targetLanguage}
          className="flex min-w-0 flex-wrap items-center gap-x-2 wrap-anywhere"
        >
          <del className="rounded-xs bg-deleted-soft text-deleted decoration-1">{from}</del>
          <ArrowRight aria-hidden className="size-4 shrink-0 text-muted" />
          <ins className="rounded-xs bg-inserted-soft text-inserted decoration-1 underline-offset-4">
            {to}
          </ins>
        </span>
        <span className="ml-auto flex flex-wrap items-center gap-2">
          <Badge tone="accent">{t("changes.alone", { count: alone })}</Badge>
          {among > 0 && <Badge>{t("changes.among", { count: among })}</Badge>}
        </span>
      </button>
      {isOpen && (
        <div id={placesId} className="px-3 pb-4 sm:pr-4 sm:pl-11">
          <ChangeGroupPlaces groupKey={key} {...rest} />
        </div>
      )}
    </li>
  );
}
