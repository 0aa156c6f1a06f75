"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MessagePage } from "./message-page";

/** What is shown when a page broke. */
export function UnexpectedPage({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations("errors");
  return (
    <MessagePage title={t("unexpected.title")} text={t("unexpected.text")}>
      <Button variant="primary" onClick={onRetry}>
        {t("again")}
      </Button>
      <Button asChild>
        <Link href="/projects">{t("home")}</Link>
      </Button>
    </MessagePage>
  );
}
