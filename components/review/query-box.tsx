"use client";

import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { FLOATING_LOOKS } from "@/components/ui/floating-panel";
import { Input } from "@/components/ui/input";
import type { OutlineFilter } from "@/lib/client/document-calls";
import type { NamedCheck } from "@/lib/schemas/prepared-desk";
import { parseQuery, type QueryProblem } from "@/lib/text/query/parse-query";
import type { QueryKey } from "@/lib/text/query/query-key";
import { type QuerySuggestion, suggestWords } from "@/lib/text/query/suggest-words";
import { deskKeys, filterOf, queryOf } from "./query-vocabulary";
import { FILTER_TEXT_ID } from "./use-desk-commands";

/** A pause in typing after which the query is asked, in milliseconds. */
const SEARCH_DELAY = 300;

interface QueryBoxProps {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
  readonly checks: readonly NamedCheck[];
}

/** The filter in words: what the chips say stands here too, and what is typed here turns them. */
export function QueryBox({ filter, onFilter, checks }: QueryBoxProps) {
  const t = useTranslations("review.filter");
  const listId = useId();
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  const keys = useDeskKeys(checks);
  const { typed, setTyped, problem } = useTypedQuery({ filter, onFilter }, keys);
  const list = useSuggestions(typed, keys, (text, caret) => {
    setTyped(text);
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  });
  const shownProblem = list.shown.length === 0 ? problem : undefined;
  return (
    <span className="relative mr-1 w-72 shrink-0">
      <Search
        aria-hidden
        className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
      />
      <Input
        ref={field}
        id={FILTER_TEXT_ID}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t("text")}
        aria-autocomplete="list"
        aria-expanded={list.shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={list.chosen < 0 ? undefined : `${listId}-${list.chosen}`}
        aria-invalid={shownProblem !== undefined}
        aria-describedby={problemId}
        placeholder={t("query.placeholder")}
        maxLength={2000}
        value={typed}
        onChange={({ currentTarget: { value, selectionStart } }) => {
          setTyped(value);
          list.open(selectionStart ?? value.length);
        }}
        onKeyDown={list.onKeyDown}
        onBlur={list.close}
        className="h-8 pl-8 text-sm"
      />
      <SuggestionList id={listId} list={list} />
      <span id={problemId} role="status">
        {shownProblem && (
          <span
            className={classNames(FLOATING_LOOKS, "fixed mt-1 max-w-96 p-2 text-sm text-danger")}
          >
            <ProblemText problem={shownProblem} keys={keys} />
          </span>
        )}
      </span>
    </span>
  );
}

function useDeskKeys(checks: readonly NamedCheck[]): QueryKey[] {
  const t = useTranslations("review.filter");
  const states = useTranslations("states.name");
  const isFrench = useLocale() === "fr";
  return useMemo(() => {
    const titles: Record<string, string> = {
      "flag any": t("query.values.any"),
      "flag none": t("query.values.none"),
      "flag serious": t("query.values.serious"),
      "editor me": t("query.values.me"),
      "state initial": states("initial"),
      "state draft": states("draft"),
      "state submitted": states("submitted"),
      "state returned": states("returned"),
      "state approved": states("approved"),
      "comments open": t("comments"),
      "links doubtful": t("links"),
      "mine assigned": t("mine.assigned"),
      "mine returned": t("mine.returned"),
      "order risk": t("riskFirst"),
      "order doubt": t("leastSureFirst"),
    };
    return deskKeys({
      isFrench,
      checks,
      keyTitle: (id) => t(`query.keys.${id}`),
      valueTitle: (key, id) => titles[`${key} ${id}`] ?? "",
    });
  }, [t, states, isFrench, checks]);
}

/** What is typed, and asked for after a pause; another filter that comes from elsewhere takes its place. */
function useTypedQuery(
  { filter, onFilter }: Pick<QueryBoxProps, "filter" | "onFilter">,
  keys: readonly QueryKey[],
) {
  const asked = queryOf(filter, keys);
  const [typed, setTyped] = useState(asked);
  const [before, setBefore] = useState(asked);
  const parsed = useMemo(() => parseQuery(typed, keys), [typed, keys]);
  const wanted = queryOf(filterOf(parsed), keys);
  if (asked !== before) {
    setBefore(asked);
    if (asked !== wanted) setTyped(asked);
  }
  const { problem } = parsed;
  useEffect(() => {
    if (problem || wanted === asked) return;
    const timer = setTimeout(() => onFilter(filterOf(parsed)), SEARCH_DELAY);
    return () => clearTimeout(timer);
  }, [problem, wanted, asked, parsed, onFilter]);
  return { typed, setTyped, problem };
}

/** The list below the box: opened by typing, closed by Esc, by leaving and by a choice. */
function useSuggestions(
  typed: string,
  keys: readonly QueryKey[],
  onComplete: (text: string, caret: number) => void,
) {
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(-1);
  const shown = caret === undefined ? [] : suggestWords(typed, caret, keys);
  const open = (at: number | undefined) => {
    setCaret(at);
    setChosen(-1);
  };
  const choose = ({ word, start }: QuerySuggestion) => {
    const end = start + word.length;
    onComplete(typed.slice(0, start) + word + typed.slice(caret).trimStart(), end);
    open(word.endsWith(":") ? end : undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (shown.length === 0 || event.nativeEvent.isComposing) return;
    const suggestion = shown[chosen];
    if (event.key === "ArrowDown") setChosen((chosen + 1) % shown.length);
    else if (event.key === "ArrowUp") setChosen(chosen <= 0 ? shown.length - 1 : chosen - 1);
    else if (event.key === "Escape") open(undefined);
    else if (event.key === "Enter" && suggestion) choose(suggestion);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { shown, chosen, open, close: () => open(undefined), choose, onKeyDown };
}

function SuggestionList({
  id,
  list: { shown, chosen, choose },
}: {
  readonly id: string;
  readonly list: Pick<ReturnType<typeof useSuggestions>, "shown" | "chosen" | "choose">;
}) {
  const t = useTranslations("review.filter.query");
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("suggestions")}
      hidden={shown.length === 0}
      className={classNames(FLOATING_LOOKS, "fixed mt-1 w-80 max-w-[calc(100vw-1.5rem)] p-1")}
    >
      {shown.map((suggestion, index) => (
        <div
          key={suggestion.word}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          // The box keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(suggestion);
          }}
          className={classNames(
            "flex cursor-default justify-between gap-3 rounded-sm px-2 py-1 text-sm hover:bg-sunken",
            index === chosen && "bg-accent-soft",
          )}
        >
          <span className="font-medium">{suggestion.word}</span>
          <span className="truncate text-muted">{suggestion.title}</span>
        </div>
      ))}
    </div>
  );
}

/** How many of the values that exist a sentence names. */
const NAMED_VALUES = 8;

function ProblemText({
  problem,
  keys,
}: {
  readonly problem: QueryProblem;
  readonly keys: readonly QueryKey[];
}) {
  const t = useTranslations("review.filter.query");
  const list = (named: QueryKey["values"]) => {
    const words = named.slice(0, NAMED_VALUES).map(({ words }) => words[0]);
    return words.join(", ") + (named.length > NAMED_VALUES ? "…" : "");
  };
  if (problem.kind === "key") {
    const known = keys.map(({ words }) => `${words[0]}:`).join(", ");
    return t("unknownKey", { said: problem.said, known });
  }
  const { said, key } = problem;
  const word = key.words[0] ?? "";
  if (key.isFree) return t("freeValue", { key: word });
  const known = list(key.values);
  return said ? t("unknownValue", { key: word, said, known }) : t("noValue", { key: word, known });
}
