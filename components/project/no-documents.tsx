import { FilePlus2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export interface NoDocumentsProps {
  /** Where to import; null for somebody who may not. */
  readonly importPlace: string | null;
}

export function NoDocuments({ importPlace }: NoDocumentsProps) {
  const t = useTranslations("project");
  return (
    <EmptyState
      title={t("emptyTitle")}
      text={importPlace ? t("emptyText") : t("emptyTextReader")}
      action={
        importPlace && (
          <Button asChild variant="primary">
            <Link href={importPlace}>
              <FilePlus2 aria-hidden />
              {t("import")}
            </Link>
          </Button>
        )
      }
    />
  );
}
