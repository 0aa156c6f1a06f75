"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useNotificationsHub } from "@/components/notifications/notifications-hub";
import type { LiveDocument } from "@/lib/client/live-document";
import type { OtherPerson } from "@/lib/client/people-here";
import { useWorkbench } from "./workbench";

/**
 * Listens while the page can be seen. A page in the background lets its connection go: browsers give a site six of them at
 * a time without HTTP/2, and a few open documents would leave none to save with.
 */
export function useLiveDocument(live: LiveDocument): void {
  const { leaveToOther } = useNotificationsHub();
  useEffect(leaveToOther, [leaveToOther]);
  useEffect(() => {
    const follow = () => {
      if (document.visibilityState === "hidden") live.stop();
      else live.start();
    };
    const leave = () => live.leave();
    // The focus is on nothing while it moves from one field to the next.
    const release = () => setTimeout(() => live.release());
    follow();
    document.addEventListener("visibilitychange", follow);
    document.addEventListener("focusout", release);
    window.addEventListener("focus", follow);
    window.addEventListener("pageshow", follow);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      document.removeEventListener("focusout", release);
      window.removeEventListener("focus", follow);
      window.removeEventListener("pageshow", follow);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [live]);
}

/** Tells the others on which segment one is. */
export function useOwnPlace(segmentId: string | undefined): void {
  const { place } = useWorkbench().live;
  useEffect(() => place.goTo(segmentId ?? null), [place, segmentId]);
}

/** Everybody else on the document. */
export function usePeopleHere(): readonly OtherPerson[] {
  const { subscribe, everybody } = useWorkbench().live.people;
  return useSyncExternalStore(subscribe, everybody, everybody);
}

/** The others who are on a segment. */
export function useVisitors(segmentId: string): readonly OtherPerson[] {
  const { people } = useWorkbench().live;
  const read = () => people.on(segmentId);
  return useSyncExternalStore(people.subscribe, read, read);
}
