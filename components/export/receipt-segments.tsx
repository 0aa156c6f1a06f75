import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import type { Receipt } from "@/lib/formats/receipt/receipt";
import { ReceiptSection } from "./receipt-section";
import { ReceiptTable } from "./receipt-table";

/** Enough of a hash to compare by eye; the JSON has all of it. */
const SHOWN_DIGITS = 16;

/** Who approved what, and when. */
export function ReceiptSegments({ segments }: Pick<Receipt, "segments">) {
  const t = useTranslations("export.receipt");
  const states = useTranslations("states.name");
  return (
    <ReceiptSection title={t("approvals")}>
      <ReceiptTable
        heads={[t("segment"), t("state"), t("approvedBy"), t("at"), t("hash")]}
        rows={segments.map(({ number, state, isExcluded, approvedBy, approvedAt, sha256 }) => [
          number,
          isExcluded ? `${states(state)}, ${t("excluded")}` : states(state),
          approvedBy?.name ?? "",
          approvedAt && <LocalTime key="at" at={approvedAt} format="date-time" />,
          <code key="hash">{sha256.slice(0, SHOWN_DIGITS)}</code>,
        ])}
      />
    </ReceiptSection>
  );
}
