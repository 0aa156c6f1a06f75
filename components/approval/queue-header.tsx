"use client";

import { Download, SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import { WayLink, WorkbenchHeader } from "@/components/segment/workbench-header";
import { useQueue } from "./queue";

/** The header of the approval queue, with the ways to the desk and the export. */
export function QueueHeader({ onHelp }: { readonly onHelp: () => void }) {
  const t = useTranslations("approval");
  const { items, index, goTo } = useQueue();
  const wayTo = (segmentId: string) => {
    const at = items.findIndex(({ id }) => id === segmentId);
    return at >= 0 ? () => goTo(at) : undefined;
  };
  const labels = { here: t("title"), ways: t("ways"), keys: t("keys") };
  return (
    <WorkbenchHeader labels={labels} onHelp={onHelp} wayTo={wayTo}>
      <WayLink to="review" icon={SquarePen} segmentId={items[index]?.id}>
        {t("toDesk")}
      </WayLink>
      <WayLink to="export" icon={Download}>
        {t("toExport")}
      </WayLink>
    </WorkbenchHeader>
  );
}
