import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalTime } from "@/components/date/local-time";
import { Notice } from "@/components/ui/notice";
import type { Receipt } from "@/lib/formats/receipt/receipt";
import { ReceiptFlags } from "./receipt-flags";
import { ReceiptSection } from "./receipt-section";
import { ReceiptSegments } from "./receipt-segments";

/** A receipt to be read and printed. */
export function ReceiptSheet({ receipt }: { readonly receipt: Receipt }) {
  const t = useTranslations("export.receipt");
  return (
    <div className="flex flex-col gap-6 text-sm">
      {receipt.override && (
        <Notice tone="warning">
          <p className="font-semibold">{t("overridden")}</p>
          <p className="break-words whitespace-pre-wrap">{receipt.override.reason}</p>
          <Blockers blockers={receipt.override.blockers} />
        </Notice>
      )}
      <Identity receipt={receipt} />
      <Hashes receipt={receipt} />
      <Comparison comparison={receipt.comparison} />
      <ReceiptFlags flags={receipt.flags} />
      <ReceiptSegments segments={receipt.segments} />
    </div>
  );
}

function Blockers({ blockers }: Pick<NonNullable<Receipt["override"]>, "blockers">) {
  const t = useTranslations("export");
  return (
    <ul className="mt-2 list-disc pl-5">
      {blockers.map(({ kind, count, segments }) => (
        <li key={kind}>
          {t(`blockers.${kind}`, { count })} ({segments.join(", ")}
          {count > segments.length && "…"})
        </li>
      ))}
    </ul>
  );
}

function Identity({ receipt }: { readonly receipt: Receipt }) {
  const t = useTranslations("export.receipt");
  const { document, project } = receipt;
  const { at, by, fileName } = receipt.export;
  return (
    <ReceiptSection title={t("what")}>
      <Facts
        facts={[
          [
            t("document"),
            `${document.title} (${document.sourceLanguage} → ${document.targetLanguage})`,
          ],
          [t("project"), project.name],
          [t("file"), fileName],
          [t("at"), <LocalTime key="at" at={at} format="date-time" />],
          [t("by"), by?.name ?? t("commandLine")],
        ]}
      />
    </ReceiptSection>
  );
}

function Hashes({ receipt }: { readonly receipt: Receipt }) {
  const t = useTranslations("export.receipt");
  const { file, targetText, sourceFile, targetFile } = receipt.hashes;
  const hash = (value: string) => <code className="break-all">{value}</code>;
  return (
    <ReceiptSection title={t("hashes")}>
      <Facts
        facts={[
          [t("fileHash"), hash(file)],
          [t("textHash"), hash(targetText)],
          ...(sourceFile ? [[sourceFile.name, hash(sourceFile.sha256)] as const] : []),
          ...(targetFile ? [[targetFile.name, hash(targetFile.sha256)] as const] : []),
          [t("digest"), hash(receipt.digest.value)],
        ]}
      />
      <p className="mt-2 text-muted">{t("verify")}</p>
    </ReceiptSection>
  );
}

interface FactsProps {
  readonly facts: readonly (readonly [string, ReactNode])[];
}

function Facts({ facts }: FactsProps) {
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[12rem_1fr]">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="break-words text-muted">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Comparison({ comparison: { words, structure } }: Pick<Receipt, "comparison">) {
  const t = useTranslations("export.counts");
  const receipt = useTranslations("export.receipt");
  const format = useFormatter();
  const counted = structure.filter(({ source, target }) => source + target > 0);
  return (
    <ReceiptSection title={receipt("comparison")}>
      <Facts
        facts={[
          [t("words"), `${format.number(words.source)} → ${format.number(words.target)}`],
          ...counted.map(({ kind, source, target, differing }) => {
            const where =
              differing.count > 0 && ` · ${t("inSegments", { count: differing.count })}`;
            const list = differing.segments.join(", ");
            const more = differing.count > differing.segments.length ? "…" : "";
            const shown = where ? `${where} (${list}${more})` : "";
            return [
              t(kind),
              `${format.number(source)} → ${format.number(target)}${shown}`,
            ] as const;
          }),
        ]}
      />
    </ReceiptSection>
  );
}
