"use client";

import { CheckCheck, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { WayLink, WorkbenchHeader } from "@/components/segment/workbench-header";
import { BaselineButton } from "./baseline-button";
import { useDesk } from "./desk";
import { PreviewButton } from "./preview/preview-button";

/** The header of the review desk, with the ways that the reader may go. */
export function DeskHeader({ onHelp }: { readonly onHelp: () => void }) {
  const { permissions } = useWorkbench().document;
  const t = useTranslations("review");
  const { items, place, goToSegment } = useDesk();
  const wayTo = (segmentId: string) =>
    items.some(({ id }) => id === segmentId) ? () => goToSegment(segmentId, "row") : undefined;
  const canExport =
    permissions.includes("document.export-clean") || permissions.includes("document.export-draft");
  const labels = { here: t("title"), ways: t("ways"), keys: t("keys") };
  return (
    <WorkbenchHeader labels={labels} onHelp={onHelp} wayTo={wayTo}>
      <BaselineButton />
      <PreviewButton />
      {permissions.includes("segment.decide") && (
        <WayLink to="approval" icon={CheckCheck} segmentId={place?.id}>
          {t("toApproval")}
        </WayLink>
      )}
      {canExport && (
        <WayLink to="export" icon={Download}>
          {t("toExport")}
        </WayLink>
      )}
    </WorkbenchHeader>
  );
}
