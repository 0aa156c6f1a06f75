"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useOutboxSummary } from "./use-outbox-entry";

export interface SaveBannerProps {
  /** The address that signing in comes back to. */
  readonly returnTo: string;
}

/** Says what is on this device only, and what to do about it. */
export function SaveBanner({ returnTo }: SaveBannerProps) {
  const t = useTranslations("segment");
  const { isSignedOut, kept } = useOutboxSummary();
  if (isSignedOut) {
    const href = `/sign-in?callbackUrl=${encodeURIComponent(returnTo)}`;
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
