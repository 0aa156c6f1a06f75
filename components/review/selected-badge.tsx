import { SquareCheckBig } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";

/** That a row is one of those that are acted on at once. */
export function SelectedBadge() {
  const t = useTranslations("review.selection");
  return (
    <Badge tone="accent" className="mt-1.5 md:ml-9">
      <SquareCheckBig aria-hidden />
      {t("selected")}
    </Badge>
  );
}
