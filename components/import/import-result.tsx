"use client";

import { ArrowRight, CircleCheck } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/language/language-name";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { ImportNotice, JobRow } from "@/lib/schemas/import";

export interface ImportResultProps {
  readonly projectId: string;
  readonly job: JobRow;
  readonly result: NonNullable<JobRow["result"]>;
  readonly onAnother: () => void;
}

const COUNTS = ["segments", "flags", "doubtful", "omissions", "additions"] as const;

/** What the import found, with the review one key away. */
export function ImportResult(props: ImportResultProps) {
  const { projectId, job, result, onAnother } = props;
  const { title, notices } = job;
  const t = useTranslations("import");
  const format = useFormatter();
  const review = `/projects/${projectId}/documents/${result.documentId}/review`;
  return (
    <Card className="flex flex-col gap-6 p-5 sm:p-8">
      <div className="flex items-start gap-3">
        <CircleCheck aria-hidden className="mt-0.5 size-6 shrink-0 text-success" />
        <output className="block">
          <h2 className="text-lg leading-snug font-semibold">{t("done", { title })}</h2>
          <p className="text-muted">{t("doneText")}</p>
        </output>
      </div>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-5">
        {COUNTS.map((count) => (
          <div key={count} className="flex flex-col rounded-lg bg-sunken px-3.5 py-3">
            <dt className="order-2 text-sm text-muted">
              {t(`counts.${count}`, { count: result[count] })}
            </dt>
            <dd className="text-2xl leading-tight font-semibold tabular-nums">
              {format.number(result[count])}
            </dd>
          </div>
        ))}
      </dl>
      <Remarks result={result} />
      <Notices notices={notices} />
      <div className="flex flex-wrap gap-2">
        <Button asChild variant="primary" size="lg">
          <Link href={review}>
            {t("review")}
            <ArrowRight aria-hidden />
          </Link>
        </Button>
        {result.doubtful > 0 && (
          <Button asChild size="lg">
            <Link href={`${review}?links=doubtful&order=doubt`}>{t("reviewDoubtful")}</Link>
          </Button>
        )}
        {result.flags > 0 && (
          <Button asChild size="lg">
            <Link href={`${review}?flag=any`}>{t("reviewFlagged")}</Link>
          </Button>
        )}
        <Button size="lg" variant="ghost" onClick={onAnother}>
          {t("another")}
        </Button>
      </div>
    </Card>
  );
}

/** What the numbers mean for the work to come. */
function Remarks({ result }: Pick<ImportResultProps, "result">) {
  const t = useTranslations("import");
  const { omissions, additions, doubtful, waiting, skipped } = result;
  const remarks = [
    omissions + additions + doubtful > 0 && t("kept"),
    waiting > 0 && t("waiting", { count: waiting }),
    skipped > 0 && t("skipped", { count: skipped }),
  ].filter((remark) => remark !== false);
  return remarks.map((remark) => (
    <p key={remark} className="max-w-2xl text-muted">
      {remark}
    </p>
  ));
}

function Notices({ notices }: { readonly notices: readonly ImportNotice[] }) {
  const t = useTranslations("import");
  const locale = useLocale();
  if (notices.length === 0) return null;
  return (
    <Notice>
      <ul className="flex flex-col gap-1">
        {notices.map(({ kind, side, value }) => (
          <li key={`${kind} ${side}`}>
            {t(`notices.${kind}`, {
              side,
              value: kind === "converted-encoding" ? value : languageName(value, locale),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
