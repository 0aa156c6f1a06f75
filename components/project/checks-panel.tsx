"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLocalized } from "@/components/language/use-localized";
import { useWrite } from "@/components/problem/use-write";
import { useCategoryName } from "@/components/segment/use-category-name";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { updateCheck } from "@/lib/client/check-calls";
import { SEVERITIES } from "@/lib/flagging/finding";
import type { ProjectCheck } from "@/lib/schemas/check";
import { searchable } from "@/lib/text/without-accents";
import { RecordLine } from "./record-line";

export interface ChecksPanelProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  readonly checks: readonly ProjectCheck[];
  /** Whether the reader may change them. */
  readonly mayManage: boolean;
}

/** What is looked for in this project, each with an example, and how often it was right here. */
export function ChecksPanel({ projectId, languages, checks, mayManage }: ChecksPanelProps) {
  const t = useTranslations("project.checks");
  const [text, setText] = useState("");
  const wordsOf = useWordsOf();
  const asked = searchable(text).split(/\s+/);
  const found = checks.filter((check) => {
    const words = wordsOf(check);
    return asked.every((word) => words.includes(word));
  });
  return (
    <Card>
      <div className="flex flex-col gap-3 border-b border-border px-4 py-3 sm:px-5">
        <p className="text-sm text-muted">
          {t(mayManage ? "hint" : "hintReader", { count: checks.length })}
        </p>
        <Input
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="max-w-sm"
        />
      </div>
      <p role="status" className={found.length === 0 ? "px-4 py-4 text-sm sm:px-5" : "sr-only"}>
        {found.length === 0 && t("noneFound")}
      </p>
      <ul className="divide-y divide-border">
        {found.map((check) => (
          <CheckRow
            key={check.id}
            projectId={projectId}
            languages={languages}
            check={check}
            mayManage={mayManage}
          />
        ))}
      </ul>
    </Card>
  );
}

/** What a check is found by: its name, what it says, its category and its example, as they are searched. */
function useWordsOf(): (check: ProjectCheck) => string {
  const local = useLocalized();
  const categoryOf = useCategoryName();
  return ({ title, description, category, example }) =>
    searchable(
      [local(title), local(description), categoryOf(category), example.source, example.target].join(
        "\n",
      ),
    );
}

interface CheckRowProps extends Pick<ChecksPanelProps, "projectId" | "languages" | "mayManage"> {
  readonly check: ProjectCheck;
}

function CheckRow({ projectId, languages, check, mayManage }: CheckRowProps) {
  const local = useLocalized();
  const category = useCategoryName()(check.category);
  const { source, target } = check.example;
  return (
    <li
      aria-label={local(check.title)}
      className="grid gap-x-8 gap-y-3 px-4 py-4 sm:px-5 lg:grid-cols-[1fr_15rem]"
    >
      <div className={check.isOn ? "min-w-0" : "min-w-0 opacity-70"}>
        <h3 className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          {local(check.title)}
          <Badge>{category}</Badge>
        </h3>
        <p className="mt-1 text-sm">{local(check.description)}</p>
        <blockquote className="mt-2 border-l-2 border-border pl-3 text-sm">
          {source && (
            <p lang={languages.source} className="text-muted">
              {source}
            </p>
          )}
          <p lang={languages.target}>{target}</p>
        </blockquote>
        <RecordLine record={check.record} />
      </div>
      <CheckControls projectId={projectId} check={check} mayManage={mayManage} />
    </li>
  );
}

function CheckControls({ projectId, check, mayManage }: Omit<CheckRowProps, "languages">) {
  const t = useTranslations("project.checks");
  const severities = useTranslations("review.severity");
  const local = useLocalized();
  const { write, isWriting } = useWrite(updateCheck, { done: t("saved"), toastsProblems: true });
  const { id, isOn, severity, ownSeverity } = check;
  if (!mayManage) {
    return (
      <p className="text-sm text-muted">
        {isOn ? severities(ownSeverity ?? severity) : t("isOff")}
      </p>
    );
  }
  const choose = (chosen: string) => {
    const own = SEVERITIES.find((known) => known === chosen);
    write({ projectId, check: id, severity: own ?? null });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 lg:flex-col lg:items-stretch">
      <CheckboxField
        label={t("isOn")}
        isChecked={isOn}
        onChange={(chosen) => write({ projectId, check: id, isOn: chosen })}
      />
      <Select
        aria-label={t("severityOf", { check: local(check.title) })}
        value={ownSeverity ?? ""}
        disabled={isWriting || !isOn}
        onChange={(event) => choose(event.target.value)}
        className="w-56 lg:w-full"
      >
        <option value="">{t("own", { severity: severities(severity) })}</option>
        {SEVERITIES.toReversed().map((each) => (
          <option key={each} value={each}>
            {severities(each)}
          </option>
        ))}
      </Select>
    </div>
  );
}
