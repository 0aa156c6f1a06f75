"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useToast } from "@/components/ui/toast";
import {
  listNotifications,
  readAllNotifications,
  readNotification,
} from "@/lib/client/notification-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { Notifications } from "@/lib/schemas/notification";

/** What the reader was told of, and how to mark it as read. */
export function useNotifications() {
  const client = useQueryClient();
  const toast = useToast();
  const tell = useProblemText();
  const queryKey = queryKeys.notifications;
  const { data, error } = useQuery({
    queryKey,
    queryFn: ({ signal }) => listNotifications(signal),
  });
  const write = async (
    call: Promise<unknown>,
    isMarked: (item: Notifications["items"][number]) => boolean,
  ) => {
    client.setQueryData<Notifications>(queryKey, (before) => before && markRead(before, isMarked));
    try {
      await call;
    } catch (problem) {
      toast({ tone: "danger", text: tell(problem) });
    }
    await client.invalidateQueries({ queryKey });
  };
  const items = data?.items ?? [];
  const newest = items.reduce((latest, { id }) => (id > latest ? id : latest), "");
  return {
    isKnown: data !== undefined,
    unread: data?.unread ?? 0,
    items,
    error,
    read: (id: string) =>
      void write(readNotification({ notificationId: id }), (item) => item.id === id),
    readAll: () => void (newest && write(readAllNotifications({ upTo: newest }), () => true)),
  };
}

function markRead(
  before: Notifications,
  isMarked: (item: Notifications["items"][number]) => boolean,
): Notifications {
  const items = before.items.map((item) => (isMarked(item) ? { ...item, isRead: true } : item));
  const isNews = (item: Notifications["items"][number]) => !item.isRead && isMarked(item);
  return { items, unread: Math.max(0, before.unread - before.items.filter(isNews).length) };
}
