"use client";

import { AtSign, Check, ClipboardList, CornerUpLeft, MessageSquareReply } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { LocalTime } from "@/components/date/local-time";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { NotificationRow } from "@/lib/schemas/notification";
import { notificationPath } from "@/lib/schemas/notification-path";
import { useNotificationsHub } from "./notifications-hub";

const ICONS = {
  mention: AtSign,
  reply: MessageSquareReply,
  returned: CornerUpLeft,
  assigned: ClipboardList,
} as const;

export interface NotificationItemProps {
  readonly item: NotificationRow;
  readonly onRead: () => void;
  /** The reader goes where it leads. */
  readonly onFollow: () => void;
}

/** What somebody did, with the way to it. */
export function NotificationItem({ item, onRead, onFollow }: NotificationItemProps) {
  const t = useTranslations("notifications");
  const { visit } = useNotificationsHub();
  const { kind, actorName: name, count, documentTitle, number, excerpt, at, isRead } = item;
  const Icon = ICONS[kind];
  const follow = (event: MouseEvent) => {
    if (!isRead) onRead();
    // Another tab is the browser's work.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    onFollow();
    if (visit(item)) event.preventDefault();
  };
  return (
    <li
      className={classNames(
        "relative flex items-start border-b border-border last:border-b-0",
        !isRead && "bg-accent-soft/60",
      )}
    >
      <Link
        href={notificationPath(item)}
        prefetch={false}
        onClick={follow}
        className="flex min-w-0 flex-1 gap-3 py-2.5 pr-2 pl-4 text-sm hover:bg-sunken focus-visible:-outline-offset-2"
      >
        <Icon
          aria-hidden
          className={classNames("mt-0.5 size-4 shrink-0", isRead ? "text-muted" : "text-accent")}
        />
        <span className="min-w-0 flex-1">
          {!isRead && <span className="sr-only">{t("isUnread")}. </span>}
          <span className={classNames(!isRead && "font-medium")}>
            {t(`kind.${kind}`, { name, count })}
          </span>
          {excerpt && (
            <span className="mt-0.5 line-clamp-2 wrap-break-word text-muted">{excerpt}</span>
          )}
          <span className="mt-0.5 block truncate text-xs text-muted">
            {documentTitle}
            {number !== null && ` · ${t("segment", { number })}`}
          </span>
          <span className="block text-xs text-muted">
            <LocalTime at={at} />
          </span>
        </span>
      </Link>
      {!isRead && (
        <Button
          variant="ghost"
          size="icon-sm"
          className="m-1.5"
          aria-label={t("markRead")}
          title={t("markRead")}
          onClick={onRead}
        >
          <Check aria-hidden />
        </Button>
      )}
    </li>
  );
}
