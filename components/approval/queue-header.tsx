"use client";

import { Download, Keyboard, SquarePen } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { WordsBar } from "@/components/segment/words-bar";
import { useWorkbench } from "@/components/segment/workbench";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { Button } from "@/components/ui/button";

/** The document's name and progress, and the ways from the queue. */
export function QueueHeader({ onHelp }: { readonly onHelp: () => void }) {
  const { document } = useWorkbench();
  const t = useTranslations("approval");
  const { projectId, projectName, id, title } = document;
  const base = `/projects/${projectId}/documents/${id}`;
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-border bg-surface px-3 py-2 sm:px-4">
      <div className="min-w-0 flex-1 basis-64">
        <div className="max-sm:hidden">
          <Breadcrumbs
            crumbs={[{ label: projectName, href: `/projects/${projectId}` }, { label: t("title") }]}
          />
        </div>
        <h1 className="truncate font-serif text-lg leading-snug font-semibold" title={title}>
          {title}
        </h1>
      </div>
      <WordsBar />
      <nav aria-label={t("ways")} className="flex items-center gap-1.5">
        <Button asChild size="sm">
          <Link href={`${base}/review`}>
            <SquarePen aria-hidden />
            {t("toDesk")}
          </Link>
        </Button>
        <Button asChild size="sm">
          <Link href={`${base}/export`}>
            <Download aria-hidden />
            {t("toExport")}
          </Link>
        </Button>
        <CommandButton
          label={t("keys")}
          keys="F1"
          className="pointer-coarse:hidden"
          onClick={onHelp}
        >
          <Keyboard aria-hidden />
        </CommandButton>
      </nav>
    </header>
  );
}
