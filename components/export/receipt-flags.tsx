import { useLocale, useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import { KNOWN_CHECKS } from "@/lib/flagging/known-checks";
import type { Receipt, ReceiptFlag } from "@/lib/formats/receipt/receipt";
import { DISMISSAL_REASONS } from "@/lib/schemas/segment";
import { ReceiptSection } from "./receipt-section";
import { ReceiptTable } from "./receipt-table";

/** What became of every flag, by segment. */
export function ReceiptFlags({ flags }: Pick<Receipt, "flags">) {
  const t = useTranslations("export.receipt");
  const locale = useLocale() === "fr" ? "fr" : "en";
  const reasonOf = useReason();
  const titleOf = (check: string) => {
    const known = KNOWN_CHECKS.find(({ id }) => id === check);
    return known?.title[locale] ?? (check.startsWith("custom:") ? t("ownCheck") : check);
  };
  return (
    <ReceiptSection title={t("flags")}>
      {flags.length === 0 ? (
        <p className="text-muted">{t("noFlags")}</p>
      ) : (
        <ReceiptTable
          heads={[t("segment"), t("check"), t("resolution"), t("who"), t("at")]}
          rows={flags.map((flag) => [
            flag.segment,
            titleOf(flag.check),
            `${t(`resolutions.${flag.resolution}`)}${reasonOf(flag)}`,
            flag.by?.name ?? "",
            flag.at && <LocalTime key="at" at={flag.at} format="date-time" />,
          ])}
        />
      )}
    </ReceiptSection>
  );
}

/** Why somebody said that a text is right, in words. */
function useReason() {
  const reasons = useTranslations("export.receipt.reasons");
  return ({ reason, note }: ReceiptFlag) => {
    const known = DISMISSAL_REASONS.find((one) => one === reason);
    const said = [known ? reasons(known) : "", note ?? ""];
    const words = said.filter((one) => one !== "").join(", ");
    return words === "" ? "" : ` (${words})`;
  };
}
