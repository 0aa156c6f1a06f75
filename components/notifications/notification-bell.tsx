"use client";

import { Bell, CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { NotificationItem } from "./notification-item";
import { useNotifications } from "./use-notifications";

/** More than two digits do not fit. */
const MOST = 99;

/** The bell in the header: how many notifications are unread, and a panel with the newest. */
export function NotificationBell() {
  const t = useTranslations("notifications");
  const tell = useProblemText();
  const [isOpen, setIsOpen] = useState(false);
  const { unread, items, isKnown, error, read, readAll } = useNotifications();
  // Where a notification leads has the focus then, not the bell.
  const isFollowed = useRef(false);
  const follow = () => {
    isFollowed.current = true;
    setIsOpen(false);
  };
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <BellButton unread={unread} />
      <PopoverContent
        aria-label={t("title")}
        onCloseAutoFocus={(event) => {
          if (isFollowed.current) event.preventDefault();
          isFollowed.current = false;
        }}
        className="flex max-h-[min(36rem,80dvh)] w-[min(25rem,calc(100vw-1rem))] flex-col"
      >
        <div className="flex min-h-12 items-center justify-between gap-2 border-b border-border py-1.5 pr-2 pl-4">
          <h2 className="font-semibold">{t("title")}</h2>
          {unread > 0 && (
            <Button size="sm" variant="ghost" onClick={readAll}>
              <CheckCheck aria-hidden />
              {t("allRead")}
            </Button>
          )}
        </div>
        {error && <p className="p-4 text-sm text-danger">{tell(error)}</p>}
        {isKnown && items.length === 0 && <p className="p-4 text-sm text-muted">{t("none")}</p>}
        <ul className="min-h-0 overflow-y-auto empty:hidden">
          {items.map((item) => (
            <NotificationItem
              key={item.id}
              item={item}
              onRead={() => read(item.id)}
              onFollow={follow}
            />
          ))}
        </ul>
      </PopoverContent>
    </Popover>
  );
}

function BellButton({ unread }: { readonly unread: number }) {
  const t = useTranslations("notifications");
  return (
    <>
      <PopoverTrigger asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          className="relative"
          aria-label={t("unread", { count: unread })}
        >
          <Bell aria-hidden />
          {unread > 0 && (
            <span
              aria-hidden
              className="absolute -top-0.5 -right-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-[0.6875rem] leading-4 font-semibold text-accent-foreground tabular-nums"
            >
              {unread > MOST ? `${MOST}+` : unread}
            </span>
          )}
        </Button>
      </PopoverTrigger>
      <p aria-live="polite" className="sr-only">
        {unread > 0 && t("arrived", { count: unread })}
      </p>
    </>
  );
}
