"use client";

import {
  ArrowUpNarrowWide,
  CornerUpLeft,
  Link2,
  ListTodo,
  MessageSquare,
  Search,
  ShieldAlert,
  TextSearch,
  TriangleAlert,
  X,
} from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { CommandButton } from "@/components/keys/command-button";
import { STATE_LOOKS } from "@/components/segment/state-look";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Input } from "@/components/ui/input";
import { type OutlineFilter, WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import type { Outline } from "@/lib/schemas/segment";
import { SEGMENT_STATES } from "@/lib/workflow/transition";
import { useDesk } from "./desk";
import { isNarrow, isWholeDocument, statesOf, toggleState } from "./desk-filter";
import { DismissAllButton } from "./dismiss-all-button";
import { FILTER_TEXT_ID } from "./use-desk-commands";

/** A pause in typing after which the text is searched, in milliseconds. */
const SEARCH_DELAY = 300;

export interface FilterBarProps {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
  /** Of the whole document, for the counts. */
  readonly outline: Outline | undefined;
  /** How many segments the filter leaves. */
  readonly found: number;
}

/** Narrows the list: by state, flags, comments and text. */
export function FilterBar({ filter, onFilter, outline, found }: FilterBarProps) {
  const t = useTranslations("review");
  return (
    <search
      aria-label={t("filter.label")}
      className="flex items-center gap-1.5 overflow-x-auto border-b border-border px-3 py-2 sm:px-4"
    >
      <TextFilter text={filter.text} onText={(text) => onFilter({ ...filter, text })} />
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

function TextFilter({
  text,
  onText,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const t = useTranslations("review");
  const [typed, setTyped] = useState(text);
  const [before, setBefore] = useState(text);
  // The filter was cleared or came from elsewhere: what is being typed meanwhile stays.
  if (text !== before) {
    setBefore(text);
    if (typed === before) setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), SEARCH_DELAY);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return (
    <span className="relative mr-1 w-60 shrink-0">
      <Search
        aria-hidden
        className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
      />
      <Input
        id={FILTER_TEXT_ID}
        type="search"
        aria-label={t("filter.text")}
        placeholder={t("filter.text")}
        maxLength={500}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        className="h-8 pl-8 text-sm"
      />
    </span>
  );
}
