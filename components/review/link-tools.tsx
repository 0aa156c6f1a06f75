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
  Split,
  Undo2,
  Unlink,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { useActiveSegment } from "./active-segment";
import { useDesk } from "./desk";
import { DESK_KEYS, type DeskCommand } from "./desk-keys";
import { LinkAnchors } from "./link-anchors";

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
    ["link-clear", Eraser],
  ],
  [["undo-step", Undo2]],
];

/** The tools that repair the active segment's link, the same as their keys, and what speaks for it. */
export function LinkTools() {
  const active = useActiveSegment();
  const { isAligning } = useDesk();
  if (!active?.canEdit || !isAligning) return null;
  return (
    <div className="flex flex-col gap-2">
      <Toolbar />
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
              keys={keyOf(command)}
              aria-pressed={
                command === "link-accepted" ? active.row.link === "accepted" : undefined
              }
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

function keyOf(command: DeskCommand): string | undefined {
  return DESK_KEYS.find((binding) => binding.command === command)?.keys[0];
}
