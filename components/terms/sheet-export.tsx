"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDownload } from "@/components/export/use-download";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { downloadTermSheet } from "@/lib/client/term-sheet-calls";

const DELIMITERS = ["semicolon", "comma"] as const;

/** Fetches the termbase as a CSV file of the kind that the person's spreadsheet reads. */
export function SheetExport({ projectId }: { readonly projectId: string }) {
  const t = useTranslations("terms.sheet");
  const { mutate, isPending } = useDownload(downloadTermSheet);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button disabled={isPending}>
          <Download aria-hidden />
          {t("export")}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        {DELIMITERS.map((delimiter) => (
          <DropdownMenuItem key={delimiter} onSelect={() => mutate({ projectId, delimiter })}>
            {t(delimiter)}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
