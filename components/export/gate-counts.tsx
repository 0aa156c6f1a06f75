import { useFormatter, useTranslations } from "next-intl";
import type { ExportGate } from "@/lib/schemas/document";

/** Source and target side by side, so that a lost paragraph shows. */
export function GateCounts({ gate }: { readonly gate: ExportGate }) {
  const t = useTranslations("export");
  const format = useFormatter();
  const rows = [
    { label: t("counts.words"), source: gate.sourceWords, target: gate.targetWords },
    { label: t("counts.paragraphs"), source: gate.sourceParagraphs, target: gate.targetParagraphs },
  ];
  const cell = "py-1.5 text-right tabular-nums";
  return (
    <div className="border-t border-border px-4 py-4 text-sm sm:px-5">
      <table className="w-full">
        <caption className="sr-only">{t("counts.caption")}</caption>
        <thead className="text-muted">
          <tr>
            <th scope="col">
              <span className="sr-only">{t("counts.measure")}</span>
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              {t("counts.source")}
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              {t("counts.target")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, source, target }) => (
            <tr key={label} className="border-t border-border">
              <th scope="row" className="py-1.5 text-left font-normal">
                {label}
              </th>
              <td className={cell}>{format.number(source)}</td>
              <td className={cell}>{format.number(target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-muted">
        {t("counts.segments", { segments: gate.segments, excluded: gate.excluded })}
      </p>
    </div>
  );
}
