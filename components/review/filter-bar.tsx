"use client";

import {
  ArrowUpNarrowWide,
  CornerUpLeft,
  Link2,
  ListTodo,
  MessageSquare,
  ShieldAlert,
  TextSearch,
  TriangleAlert,
  X,
} from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CommandButton } from "@/components/keys/command-button";
import { STATE_LOOKS } from "@/components/segment/state-look";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { type OutlineFilter, WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import type { NamedCheck } from "@/lib/schemas/prepared-desk";
import type { Outline } from "@/lib/schemas/segment";
import { SEGMENT_STATES } from "@/lib/workflow/transition";
import { useDesk } from "./desk";
import { isNarrow, isWholeDocument, statesOf, toggleState } from "./desk-filter";
import { DismissAllButton } from "./dismiss-all-button";
import { QueryBox } from "./query-box";

export interface FilterBarProps {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
  /** Of the whole document, for the counts. */
  readonly outline: Outline | undefined;
  /** How many segments the filter leaves. */
  readonly found: number;
  /** The checks that the filter can name. */
  readonly checks: readonly NamedCheck[];
}

/** Narrows the list: by state, flags, comments and text. */
export function FilterBar({ filter, onFilter, outline, found, checks }: FilterBarProps) {
  const t = useTranslations("review");
  return (
    <search
      aria-label={t("filter.label")}
      className="flex items-center gap-1.5 overflow-x-auto border-b border-border px-3 py-2 sm:px-4"
    >
      <QueryBox filter={filter} onFilter={onFilter} checks={checks} />
      <FindButton />
      <StateChips filter={filter} onFilter={onFilter} counts={outline?.counts} />
      <span aria-hidden className="mx-1 h-5 w-px shrink-0 bg-border" />
      <FlagChips filter={filter} onFilter={onFilter} flagged={outline?.flagged} />
      {isNarrow(filter) && <DismissAllButton />}
      <Chip
        isOn={filter.comments === "open"}
        onClick={() => onFilter({ ...filter, comments: filter.comments === "open" ? "" : "open" })}
      >
        <MessageSquare aria-hidden />
        {t("filter.comments")}
      </Chip>
      <MineChips filter={filter} onFilter={onFilter} />
      <LinkChips filter={filter} onFilter={onFilter} items={outline?.items} />
      <Chip
        isOn={filter.order === "risk"}
        onClick={() => onFilter({ ...filter, order: filter.order === "risk" ? "" : "risk" })}
      >
        <ShieldAlert aria-hidden />
        {t("filter.riskFirst")}
      </Chip>
      {!isWholeDocument(filter) && (
        <>
          <span role="status" className="ml-2 shrink-0 text-sm text-muted tabular-nums">
            {t("filter.found", { count: found, total: outline?.total ?? 0 })}
          </span>
          <Button size="sm" variant="ghost" onClick={() => onFilter(WHOLE_DOCUMENT)}>
            <X aria-hidden />
            {t("filter.clear")}
          </Button>
        </>
      )}
    </search>
  );
}

/** Opens the bar that leads from place to place, while the box beside it narrows the list. */
function FindButton() {
  const { run } = useDesk();
  const t = useTranslations("review.find");
  return (
    <CommandButton label={t("open")} command="find" onClick={() => run("find")}>
      <TextSearch aria-hidden />
    </CommandButton>
  );
}

type ChipsProps = Pick<FilterBarProps, "filter" | "onFilter">;

function StateChips({
  filter,
  onFilter,
  counts,
}: ChipsProps & { readonly counts: Outline["counts"] | undefined }) {
  const states = useTranslations("states");
  const chosen = statesOf(filter.state);
  return SEGMENT_STATES.map((state) => {
    const { Icon, text } = STATE_LOOKS[state];
    return (
      <Chip
        key={state}
        isOn={chosen.includes(state)}
        count={counts?.[state]}
        onClick={() => onFilter({ ...filter, state: toggleState(filter.state, state) })}
      >
        <Icon aria-hidden className={text} />
        {states(`name.${state}`)}
      </Chip>
    );
  });
}

function FlagChips({
  filter,
  onFilter,
  flagged,
}: ChipsProps & { readonly flagged: number | undefined }) {
  const t = useTranslations("review");
  return (["any", "serious"] as const).map((flag) => (
    <Chip
      key={flag}
      isOn={filter.flag === flag}
      count={flag === "any" ? flagged : undefined}
      onClick={() => onFilter({ ...filter, flag: filter.flag === flag ? "" : flag })}
    >
      <TriangleAlert aria-hidden className={flag === "serious" ? "text-serious" : "text-slight"} />
      {t(`filter.flag.${flag}`)}
    </Chip>
  ));
}

/** What is the reader's, where they were given something or came for it. */
function MineChips({ filter, onFilter }: ChipsProps) {
  const t = useTranslations("review");
  const { document, me } = useWorkbench();
  const isGiven = document.assignments.some(({ userId }) => userId === me.id);
  const shown = {
    assigned: isGiven || filter.mine === "assigned",
    returned: filter.mine === "returned",
  };
  return (["assigned", "returned"] as const)
    .filter((mine) => shown[mine])
    .map((mine) => (
      <Chip
        key={mine}
        isOn={filter.mine === mine}
        onClick={() => onFilter({ ...filter, mine: filter.mine === mine ? "" : mine })}
      >
        {mine === "assigned" ? <ListTodo aria-hidden /> : <CornerUpLeft aria-hidden />}
        {t(`filter.mine.${mine}`)}
      </Chip>
    ));
}

/** Doubtful links, the least sure first unless the person wants the order of the document. */
function LinkChips({
  filter,
  onFilter,
  items,
}: ChipsProps & { readonly items: Outline["items"] | undefined }) {
  const t = useTranslations("review");
  return (
    <>
      <Chip
        isOn={filter.links === "doubtful"}
        count={items?.filter(({ isDoubtful }) => isDoubtful).length}
        onClick={() =>
          onFilter(
            filter.links === "doubtful"
              ? { ...filter, links: "", order: "" }
              : { ...filter, links: "doubtful", order: "doubt" },
          )
        }
      >
        <Link2 aria-hidden />
        {t("filter.links")}
      </Chip>
      {filter.links === "doubtful" && (
        <Chip
          isOn={filter.order === "doubt"}
          onClick={() => onFilter({ ...filter, order: filter.order === "doubt" ? "" : "doubt" })}
        >
          <ArrowUpNarrowWide aria-hidden />
          {t("filter.leastSureFirst")}
        </Chip>
      )}
    </>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly count?: number | undefined;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Chip({ isOn, count, onClick, children }: ChipProps) {
  const format = useFormatter();
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onClick}
      className={classNames(
        "inline-flex h-8 shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-sm whitespace-nowrap [&_svg]:size-3.5",
        isOn
          ? "border-accent bg-accent-soft font-medium"
          : "border-border bg-surface hover:bg-sunken",
      )}
    >
      {children}
      {count !== undefined && (
        <span className="text-xs text-muted tabular-nums">{format.number(count)}</span>
      )}
    </button>
  );
}
