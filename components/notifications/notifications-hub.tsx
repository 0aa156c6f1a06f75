"use client";

import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { NotificationEvents } from "@/lib/client/notification-events";
import { queryKeys } from "@/lib/client/query-keys";
import type { NotificationRow } from "@/lib/schemas/notification";

/** Shows what a notification is about on the page that is open; false when it cannot. */
type Visit = (notification: NotificationRow) => boolean;

interface NotificationsHub {
  /** Leaves it to the stream of the page's document to tell of notifications, until what it gives is called. */
  readonly leaveToOther: () => () => void;
  /** Takes visits for as long as the page is open. */
  readonly onVisit: (visit: Visit) => () => void;
  readonly visit: Visit;
}

const HubContext = createContext<NotificationsHub | null>(null);

/** Lets the bell in the header and the page below it know of each other. */
export function NotificationsProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [events] = useState(
    () =>
      new NotificationEvents(
        () => void client.invalidateQueries({ queryKey: queryKeys.notifications }),
      ),
  );
  useListening(events);
  const visitor = useRef<Visit | undefined>(undefined);
  const onVisit = useCallback((visit: Visit) => {
    visitor.current = visit;
    return () => {
      if (visitor.current === visit) visitor.current = undefined;
    };
  }, []);
  const hub = useMemo<NotificationsHub>(
    () => ({
      leaveToOther: events.leaveToOther,
      onVisit,
      visit: (notification) => visitor.current?.(notification) ?? false,
    }),
    [events, onVisit],
  );
  return <HubContext value={hub}>{children}</HubContext>;
}

/** A page in the background lets its connection go. */
function useListening(events: NotificationEvents): void {
  useEffect(() => {
    const follow = () => {
      if (document.visibilityState === "hidden") events.stop();
      else events.start();
    };
    const stop = () => events.stop();
    // A page that follows a document has said so by then, and needs no stream that is let go at once.
    const first = setTimeout(follow);
    document.addEventListener("visibilitychange", follow);
    window.addEventListener("pageshow", follow);
    window.addEventListener("pagehide", stop);
    return () => {
      clearTimeout(first);
      document.removeEventListener("visibilitychange", follow);
      window.removeEventListener("pageshow", follow);
      window.removeEventListener("pagehide", stop);
      stop();
    };
  }, [events]);
}

/** What joins the bell and the page. */
export function useNotificationsHub(): NotificationsHub {
  const hub = use(HubContext);
  if (!hub) throw new Error("useNotificationsHub is called outside of NotificationsProvider");
  return hub;
}
