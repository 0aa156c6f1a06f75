import { CircleCheck, CircleSlash2, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { STATE_LOOKS } from "@/components/segment/state-look";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import type { ExportGate } from "@/lib/schemas/export";
import { GateCounts } from "./gate-counts";

export interface GatePanelProps {
  readonly gate: ExportGate;
  /** The review desk of this document. */
  readonly reviewPlace: string;
}

/** What stands between the document and its clean export, each obstacle a link to where it stands. */
export function GatePanel({ gate, reviewPlace }: GatePanelProps) {
  const t = useTranslations("export");
  const Icon = gate.isOpen ? CircleCheck : CircleSlash2;
  return (
    <Card aria-labelledby="gate">
      <header className="flex items-start gap-3 px-4 py-4 sm:px-5">
        <Icon
          aria-hidden
          className={classNames(
            "mt-0.5 size-5 shrink-0",
            gate.isOpen ? "text-success" : "text-returned",
          )}
        />
        <div>
          <h2 id="gate" className="font-semibold">
            {gate.isOpen ? t("gate.open") : t("gate.closed")}
          </h2>
          <p className="text-sm text-muted">
            {gate.isOpen ? t("gate.openText") : t("gate.closedText")}
          </p>
        </div>
      </header>
      {gate.blockers.length > 0 && (
        <ul className="divide-y divide-border border-t border-border">
          {gate.blockers.map((blocker) => (
            <Blocker key={blocker.kind} blocker={blocker} reviewPlace={reviewPlace} />
          ))}
        </ul>
      )}
      <GateCounts gate={gate} reviewPlace={reviewPlace} />
    </Card>
  );
}

type BlockerData = ExportGate["blockers"][number];

interface BlockerProps {
  readonly blocker: BlockerData;
  readonly reviewPlace: string;
}

function lookOf(kind: BlockerData["kind"]) {
  if (kind === "serious-flag") return { Icon: TriangleAlert, text: "text-serious" };
  return STATE_LOOKS[kind];
}

function Blocker({ blocker: { kind, count, first }, reviewPlace }: BlockerProps) {
  const t = useTranslations("export");
  const { Icon, text } = lookOf(kind);
  const filter = kind === "serious-flag" ? "flag=serious" : `state=${kind}`;
  const more = count - first.length;
  return (
    <li className="flex gap-3 px-4 py-3 sm:px-5">
      <Icon aria-hidden className={classNames("mt-1 size-4 shrink-0", text)} />
      <div className="min-w-0 flex-1">
        <p className="text-sm">
          <Link
            href={`${reviewPlace}?${filter}`}
            className="rounded font-medium underline-offset-2 hover:underline"
          >
            {t(`blockers.${kind}`, { count })}
          </Link>
        </p>
        <ul aria-label={t("firstSegments")} className="mt-1.5 flex flex-wrap gap-1.5">
          {first.map(({ id, position }) => (
            <li key={id}>
              <Link
                href={`${reviewPlace}?segment=${id}`}
                aria-label={t("segment", { number: position + 1 })}
                className="flex h-6.5 min-w-8 items-center justify-center rounded border border-border px-1.5 text-xs text-muted tabular-nums hover:border-border-strong hover:text-foreground"
              >
                {position + 1}
              </Link>
            </li>
          ))}
          {more > 0 && (
            <li className="flex items-center text-xs text-muted">{t("more", { count: more })}</li>
          )}
        </ul>
      </div>
    </li>
  );
}
