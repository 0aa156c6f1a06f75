"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Textarea } from "@/components/ui/textarea";
import type { Person } from "@/lib/schemas/comment";
import { type OpenMention, openMention, peopleToMention } from "./mentions";
import { replaceRange } from "./replace-range";

export interface MentionFieldProps {
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly value: string;
  readonly people: readonly Person[];
  readonly onValue: (value: string) => void;
  readonly onChoose: (person: Person) => void;
  readonly onSend: () => void;
  readonly onCancel: (() => void) | undefined;
}

/** A box to write in, in which `@` offers people's names: arrows choose, Enter or Tab takes one, Escape closes. */
export function MentionField(props: MentionFieldProps) {
  const { fieldRef, label, value, people } = props;
  const t = useTranslations("review.comments");
  const listId = useId();
  const list = useMentionList(props);
  const isOpen = list.offered.length > 0;
  return (
    <div className="relative w-full">
      <Textarea
        ref={fieldRef}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${list.index}` : undefined}
        placeholder={label}
        maxLength={5_000}
        value={value}
        className="min-h-20 w-full"
        onKeyDown={list.onKeyDown}
        onChange={(event) => {
          props.onValue(event.currentTarget.value);
          list.look(event.currentTarget);
        }}
        onSelect={(event) => list.look(event.currentTarget)}
        onBlur={list.close}
      />
      {isOpen && <OfferedPeople id={listId} list={list} />}
      <p aria-live="polite" className="sr-only">
        {isOpen && t("offered", { count: list.offered.length })}
      </p>
      {people.length > 0 && <p className="mt-1 text-xs text-muted">{t("mentionHint")}</p>}
    </div>
  );
}

interface OfferedPeopleProps {
  readonly id: string;
  readonly list: ReturnType<typeof useMentionList>;
}

/** The names that go with what was written; the focus stays in the box. */
function OfferedPeople({ id, list }: OfferedPeopleProps) {
  const t = useTranslations("review.comments");
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("people")}
      className="absolute inset-x-0 top-full z-20 mt-1 rounded-lg border border-border bg-surface p-1 shadow-lg"
    >
      {list.offered.map((person, index) => (
        <div
          key={person.id}
          tabIndex={-1}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === list.index}
          onMouseDown={(event) => {
            event.preventDefault();
            list.take(person);
          }}
          className={classNames(
            "cursor-pointer truncate rounded-md px-2 py-1.5 text-sm",
            index === list.index && "bg-accent-soft",
          )}
        >
          {person.name}
        </div>
      ))}
    </div>
  );
}

/** Who is offered for the name that is being written, and which of them the keys take. */
function useMentionList(props: MentionFieldProps) {
  const { fieldRef, people, onChoose, onSend, onCancel } = props;
  const [open, setOpen] = useState<OpenMention | undefined>();
  const [index, setIndex] = useState(0);
  const [closedAt, setClosedAt] = useState<number | undefined>();
  const offered = open && open.start !== closedAt ? peopleToMention(people, open.written) : [];
  const look = (field: HTMLTextAreaElement) => {
    const { selectionStart, selectionEnd } = field;
    const next =
      selectionStart === selectionEnd ? openMention(field.value, selectionStart) : undefined;
    if (next?.written !== open?.written) setIndex(0);
    if (next === undefined) setClosedAt(undefined);
    setOpen(next);
  };
  const take = (person: Person) => {
    const field = fieldRef.current;
    if (!field || !open) return;
    const end = open.start + 1 + open.written.length;
    replaceRange(field, { start: open.start, end }, `@${person.name} `);
    setOpen(undefined);
    onChoose(person);
  };
  const step = (by: number) => setIndex((index + by + offered.length) % offered.length);
  const inList: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => offered[index] && take(offered[index]),
    Tab: () => offered[index] && take(offered[index]),
    Escape: () => setClosedAt(open?.start),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isSending = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const inOffered = offered.length > 0 && !hasModifier ? inList[event.key] : undefined;
    const run = isSending ? onSend : (inOffered ?? (event.key === "Escape" ? onCancel : undefined));
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return { offered, index, look, take, close: () => setOpen(undefined), onKeyDown };
}
