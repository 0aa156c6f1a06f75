import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ExportGate } from "@/lib/schemas/export";

export interface GateCountsProps {
  readonly gate: ExportGate;
  /** The review desk of this document. */
  readonly reviewPlace: string;
}

const CELL = "py-1.5 pl-3 text-right tabular-nums";

/** Source and target side by side, so that a lost paragraph or image shows: each difference leads to where it stands first. */
export function GateCounts({ gate, reviewPlace }: GateCountsProps) {
  const t = useTranslations("export");
  return (
    <div className="border-t border-border px-4 py-4 text-sm sm:px-5">
      <table className="w-full">
        <caption className="sr-only">{t("counts.caption")}</caption>
        <thead className="text-muted">
          <tr>
            <th scope="col">
              <span className="sr-only">{t("counts.measure")}</span>
            </th>
            {(["source", "target", "differing"] as const).map((column) => (
              <th key={column} scope="col" className={`${CELL} font-normal`}>
                {t(`counts.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <CountRow label={t("counts.words")} source={gate.sourceWords} target={gate.targetWords} />
          {gate.structure
            .filter(({ source, target }) => source + target > 0)
            .map(({ kind, source, target, differing }) => (
              <CountRow key={kind} label={t(`counts.${kind}`)} source={source} target={target}>
                <Differing differing={differing} reviewPlace={reviewPlace} />
              </CountRow>
            ))}
        </tbody>
      </table>
      <p className="mt-3 text-muted">
        {t("counts.segments", { segments: gate.segments, excluded: gate.excluded })}
      </p>
    </div>
  );
}

interface CountRowProps {
  readonly label: string;
  readonly source: number;
  readonly target: number;
  /** Where the two differ. */
  readonly children?: ReactNode;
}

function CountRow({ label, source, target, children }: CountRowProps) {
  const format = useFormatter();
  return (
    <tr className="border-t border-border">
      <th scope="row" className="py-1.5 text-left font-normal">
        {label}
      </th>
      <td className={CELL}>{format.number(source)}</td>
      <td className={CELL}>{format.number(target)}</td>
      <td className={CELL}>{children}</td>
    </tr>
  );
}

interface DifferingProps {
  readonly differing: ExportGate["structure"][number]["differing"];
  readonly reviewPlace: string;
}

function Differing({ differing: { count, first }, reviewPlace }: DifferingProps) {
  const t = useTranslations("export");
  const [place] = first;
  if (!place) return <span className="text-muted">{t("counts.none")}</span>;
  return (
    <Link
      href={`${reviewPlace}?segment=${place.id}`}
      aria-label={t("counts.differingAt", { count, number: place.position + 1 })}
      className="inline-flex items-center gap-1.5 rounded underline underline-offset-2"
    >
      <TriangleAlert aria-hidden className="size-3.5 text-slight" />
      {t("counts.inSegments", { count })}
    </Link>
  );
}
