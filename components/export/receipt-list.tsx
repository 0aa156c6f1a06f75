import { ReceiptText, ShieldAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import { Card } from "@/components/ui/card";
import type { ReceiptLine } from "@/lib/schemas/receipt";

export interface ReceiptListProps {
  readonly receipts: readonly ReceiptLine[];
  /** The address that receipts are below. */
  readonly place: string;
}

/** The clean exports that were made, each a link to its receipt. */
export function ReceiptList({ receipts, place }: ReceiptListProps) {
  const t = useTranslations("export.receipts");
  const byWhom = useTranslations("export.receipt");
  return (
    <Card aria-labelledby="receipts">
      <h2 id="receipts" className="px-4 pt-4 font-semibold sm:px-5">
        {t("title")}
      </h2>
      {receipts.length === 0 ? (
        <p className="px-4 pt-1 pb-4 text-sm text-muted sm:px-5">{t("none")}</p>
      ) : (
        <ul className="mt-3 divide-y divide-border border-t border-border">
          {receipts.map(({ id, at, by, fileName, overrideReason }) => (
            <li key={id} className="flex gap-3 px-4 py-3 text-sm sm:px-5">
              <ReceiptText aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
              <div className="min-w-0">
                <Link
                  href={`${place}/${id}`}
                  className="font-medium break-words underline-offset-2 hover:underline"
                >
                  {fileName}
                </Link>
                <p className="text-muted">
                  <LocalTime at={at} format="date-time" /> · {by ?? byWhom("commandLine")}
                </p>
                {overrideReason !== null && (
                  <p className="mt-1 flex items-start gap-1.5 text-returned">
                    <ShieldAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
                    <span className="min-w-0 break-words">{overrideReason}</span>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
