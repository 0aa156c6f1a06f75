"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useOutboxSummary } from "./use-outbox-entry";

export interface SaveBannerProps {
  /** The segment that signing in comes back to. */
  readonly segmentId?: string | undefined;
}

/** Says what is on this device only, and what to do about it. */
export function SaveBanner({ segmentId }: SaveBannerProps) {
  const t = useTranslations("segment");
  const path = usePathname();
  const params = new URLSearchParams(useSearchParams());
  const { isSignedOut, kept } = useOutboxSummary();
  if (isSignedOut) {
    // The address follows the active segment late, and without the router's knowing.
    if (segmentId) params.set("segment", segmentId);
    const href = `/sign-in?callbackUrl=${encodeURIComponent(`${path}?${params}`)}`;
    return (
      <Notice tone="warning" role="alert" className="m-2">
        {t("signedOut")}{" "}
        <Link href={href} className="font-semibold underline underline-offset-2">
          {t("signIn")}
        </Link>
      </Notice>
    );
  }
  if (kept === 0) return null;
  return (
    <Notice tone="warning" role="status" className="m-2">
      {t("keptHere", { count: kept })}
    </Notice>
  );
}
