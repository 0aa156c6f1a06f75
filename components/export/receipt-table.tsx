import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What a page can show and a printer print; the JSON has everything. */
const MOST_ROWS = 1_000;

export interface ReceiptTableProps {
  readonly heads: readonly string[];
  /** The first cell of a row names the segment. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A table of a receipt: its head comes again on each printed page. */
export function ReceiptTable({ heads, rows }: ReceiptTableProps) {
  const t = useTranslations("export.receipt");
  const more = rows.length - MOST_ROWS;
  return (
    <>
      <table className="block w-full text-left sm:table print:table">
        <thead className="text-muted max-sm:sr-only print:not-sr-only print:table-header-group">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="py-1.5 pr-4 font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.slice(0, MOST_ROWS).map((cells, at) => (
            <tr
              key={at}
              className="break-inside-avoid border-t border-border align-top max-sm:flex max-sm:flex-wrap"
            >
              {cells.map((cell, column) => (
                <td key={heads[column]} className="py-1.5 pr-4 tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="mt-2 text-muted">{t("moreRows", { count: more })}</p>}
    </>
  );
}
