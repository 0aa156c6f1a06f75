"use client";

import { Circle, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";

export interface FlagBadgeProps {
  /** `serious` is critical or major. */
  readonly weight: "serious" | "slight";
  readonly count: number;
  /** Says the words too, not to screen readers only. */
  readonly hasWords?: boolean;
  readonly className?: string;
}

const LOOKS = {
  serious: { Icon: TriangleAlert, looks: "border-serious/50 text-serious" },
  slight: { Icon: Circle, looks: "border-slight/50 text-slight" },
} as const;

/** How many flags are open: a triangle for serious ones, a circle for the others, with the count. */
export function FlagBadge({ weight, count, hasWords = false, className }: FlagBadgeProps) {
  const t = useTranslations("states");
  const { Icon, looks } = LOOKS[weight];
  const words = t(`flags.${weight}`, { count });
  return (
    <Badge
      className={classNames("border bg-transparent tabular-nums", looks, className)}
      title={words}
    >
      <Icon aria-hidden />
      {hasWords ? (
        words
      ) : (
        <>
          <span aria-hidden>{count}</span>
          <span className="sr-only">{words}</span>
        </>
      )}
    </Badge>
  );
}
