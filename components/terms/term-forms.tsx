"use client";

import { useTranslations } from "next-intl";
import type { TermRow } from "@/lib/schemas/term";

export interface TermFormsProps {
  readonly term: Pick<TermRow, "targets" | "forbidden">;
  /** Of the forms. */
  readonly language: string;
}

/** The preferred form, the others that are permitted, and those that are not. */
export function TermForms({ term, language }: TermFormsProps) {
  const t = useTranslations("terms");
  const [preferred, ...others] = term.targets;
  const join = (forms: readonly string[]) => forms.join(", ");
  return (
    <p className="text-sm">
      <span lang={language}>{preferred}</span>
      {others.length > 0 && (
        <span className="text-muted"> · {t("also", { forms: join(others) })}</span>
      )}
      {term.forbidden.length > 0 && (
        <span className="text-danger"> · {t("forbidden", { forms: join(term.forbidden) })}</span>
      )}
    </p>
  );
}
