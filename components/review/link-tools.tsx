"use client";

import {
  ArrowDownToLine,
  ArrowUpToLine,
  Check,
  CircleHelp,
  Eraser,
  type LucideIcon,
  Merge,
  Pin,
  Plus,
  RefreshCw,
  Shuffle,
  Split,
  Undo2,
  Unlink,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import type { LinkMark } from "@/lib/schemas/segment";
import { useActiveSegment } from "./active-segment";
import { useDesk } from "./desk";
import { LinkAnchors } from "./link-anchors";
import type { DeskCommand } from "./desk-keys";

type Tool = readonly [command: DeskCommand, icon: LucideIcon];

const TOOLS: readonly (readonly Tool[])[] = [
  [
    ["merge", Merge],
    ["split", Split],
    ["move-up", ArrowUpToLine],
    ["move-down", ArrowDownToLine],
    ["insert", Plus],
    ["unlink", Unlink],
    ["pinpoint", Pin],
    ["realign", RefreshCw],
  ],
  [
    ["link-accepted", Check],
    ["link-doubtful", CircleHelp],
    ["link-moved", Shuffle],
    ["link-clear", Eraser],
  ],
  [["undo-step", Undo2]],
];

/** The tools that repair the active segment's link, the same as their keys, and what speaks for it. */
export function LinkTools() {
  const active = useActiveSegment();
  const { isAligning, block } = useDesk();
  const t = useTranslations("review.alignment");
  if (!active?.canEdit || !isAligning) return null;
  return (
    <div className="flex flex-col gap-2">
      <Toolbar />
      {block && (
        <p className="text-sm">{t("blockTools", { first: block.from + 1, last: block.to })}</p>
      )}
      <LinkAnchors row={active.row} />
    </div>
  );
}

function Toolbar() {
  const active = useActiveSegment();
  const { run } = useDesk();
  const t = useTranslations("keys.commands");
  const words = useTranslations("review.alignment");
  if (!active) return null;
  return (
    <div
      role="toolbar"
      aria-label={words("label")}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-lg border border-border bg-sunken px-1.5 py-1"
    >
      {TOOLS.map((group) => (
        <span
          key={group[0]?.[0]}
          className="flex items-center border-border not-first:border-l not-first:pl-2"
        >
          {group.map(([command, Icon]) => (
            <CommandButton
              key={command}
              label={t(command)}
              command={command}
              aria-pressed={isPressed(command, active.row.link)}
              // The caret stays where the text is to be split.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(command)}
            >
              <Icon aria-hidden />
            </CommandButton>
          ))}
        </span>
      ))}
      <span className="px-1.5 text-xs text-muted tabular-nums">
        {words("confidence", { confidence: active.row.confidence })}
      </span>
    </div>
  );
}

/** Doubt, which may be the aligner's, has no button that is pressed. */
function isPressed(command: DeskCommand, link: LinkMark | null): boolean | undefined {
  if (command === "link-accepted") return link === "accepted";
  return command === "link-moved" ? link === "moved" : undefined;
}
