"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import type { SegmentState } from "@/lib/workflow/transition";
import { STATE_LOOKS } from "./state-look";

export interface StateBadgeProps {
  readonly state: SegmentState;
  readonly className?: string;
}

/** A segment's state by icon, word and colour together. */
export function StateBadge({ state, className }: StateBadgeProps) {
  const t = useTranslations("states");
  const { Icon, text, soft } = STATE_LOOKS[state];
  return (
    <Badge className={classNames(soft, text, className)}>
      <Icon aria-hidden />
      {t(`name.${state}`)}
    </Badge>
  );
}
