"use client";

import { useQueryClient } from "@tanstack/react-query";
import { PencilLine, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { initialsOf } from "@/components/shell/initials-of";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { cachedPosition } from "@/lib/client/cached-segments";
import type { OtherPerson } from "@/lib/client/people-here";
import { usePeopleHere } from "./use-live-document";
import { useWorkbench } from "./workbench";

/** Faces that fit beside the title; the menu names everybody. */
const MOST_FACES = 4;

interface PeopleHereProps {
  /** Goes to where somebody is; undefined where the list does not have that segment. */
  readonly wayTo: (segmentId: string) => (() => void) | undefined;
}

/** Who else is on the document; a menu says where, and leads there. */
export function PeopleHere({ wayTo }: PeopleHereProps) {
  const people = usePeopleHere();
  const t = useTranslations("segment.live");
  if (people.length === 0) return null;
  const faces = people.slice(0, MOST_FACES);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="sm" className="px-1.5">
          <span aria-hidden className="flex -space-x-1.5">
            {faces.map(({ userId, name }) => (
              <span
                key={userId}
                className="flex size-7 items-center justify-center rounded-full border-2 border-surface bg-accent-soft text-xs font-semibold text-accent"
              >
                {initialsOf(name)}
              </span>
            ))}
          </span>
          {people.length > faces.length && (
            <span aria-hidden>{t("more", { count: people.length - faces.length })}</span>
          )}
          <span className="sr-only">{t("others", { count: people.length })}</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent className="w-64">
        <DropdownMenuLabel>{t("list")}</DropdownMenuLabel>
        {people.map((person) => (
          <PersonItem key={person.userId} person={person} wayTo={wayTo} />
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function PersonItem({ person, wayTo }: PeopleHereProps & { readonly person: OtherPerson }) {
  const { name, segmentId, isTyping } = person;
  const { document } = useWorkbench();
  const client = useQueryClient();
  const t = useTranslations("segment.live");
  const position = segmentId === null ? undefined : cachedPosition(client, document.id, segmentId);
  const go = segmentId === null ? undefined : wayTo(segmentId);
  const where = isTyping ? "editingSegment" : "onSegment";
  return (
    <DropdownMenuItem disabled={!go} onSelect={() => go?.()}>
      {isTyping ? <PencilLine aria-hidden /> : <UserRound aria-hidden />}
      <span className="min-w-0">
        <span className="block truncate font-medium">{name}</span>
        {position !== undefined && (
          <span className="block text-sm text-muted">{t(where, { number: position + 1 })}</span>
        )}
      </span>
    </DropdownMenuItem>
  );
}
