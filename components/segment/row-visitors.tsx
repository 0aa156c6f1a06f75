"use client";

import { PencilLine, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { useVisitors } from "./use-live-document";

/** Who else is on a segment, and who is editing it. */
export function RowVisitors({ segmentId }: { readonly segmentId: string }) {
  const visitors = useVisitors(segmentId);
  const t = useTranslations("segment.live");
  if (visitors.length === 0) return null;
  return (
    <span className="flex min-w-0 flex-wrap gap-1 md:pl-9">
      {visitors.map(({ userId, name, isTyping }) => (
        <Badge
          key={userId}
          tone={isTyping ? "accent" : "neutral"}
          className="h-auto min-h-6 max-w-full shrink whitespace-normal [&_svg]:shrink-0"
        >
          {isTyping ? <PencilLine aria-hidden /> : <UserRound aria-hidden />}
          {t(isTyping ? "editing" : "here", { name })}
        </Badge>
      ))}
    </span>
  );
}
