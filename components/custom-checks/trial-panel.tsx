"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { tryCustomCheck } from "@/lib/client/custom-check-calls";
import { type CheckDraft, hasPattern, toPatterns } from "./check-draft";
import { TrialHits } from "./trial-hits";
import { type ShownFault, usePatternFault } from "./use-pattern-fault";

export interface TrialPanelProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  readonly draft: CheckDraft;
  /** Says what is wrong with a pattern, if something is. */
  readonly onFault: (fault: ShownFault | null) => void;
}

const NO_SAMPLE = { source: "", target: "" };

/** Tries the patterns on the project's documents, or on a text that somebody pastes. */
export function TrialPanel({ projectId, languages, draft, onFault }: TrialPanelProps) {
  const t = useTranslations("custom-checks");
  const tell = useProblemText();
  const tellFault = usePatternFault();
  const [isOwnText, setOwnText] = useState(false);
  const [sample, setSample] = useState(NO_SAMPLE);
  const patterns = toPatterns(draft);
  const question = JSON.stringify([patterns, isOwnText && sample]);
  const trial = useMutation({
    mutationFn: async () => ({
      question,
      isSample: isOwnText,
      found: await tryCustomCheck({ ...patterns, projectId, sample: isOwnText ? sample : null }),
    }),
    onSuccess: () => onFault(null),
    onError: (failure) => onFault(tellFault(failure)),
  });
  const { data, error } = trial;
  return (
    <section aria-label={t("trial")} className="flex flex-col gap-3 rounded-lg bg-sunken p-4">
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t("tryOn")} className="min-w-0 flex-1 basis-48">
          {(control) => (
            <Select
              {...control}
              value={isOwnText ? "sample" : "project"}
              onChange={({ target }) => setOwnText(target.value === "sample")}
            >
              <option value="project">{t("tryProject")}</option>
              <option value="sample">{t("trySample")}</option>
            </Select>
          )}
        </Field>
        <Button disabled={trial.isPending || !hasPattern(draft)} onClick={() => trial.mutate()}>
          {t("try")}
        </Button>
      </div>
      {isOwnText && <SampleFields languages={languages} sample={sample} onChange={setSample} />}
      {error && !tellFault(error) && (
        <Notice tone="danger" role="alert">
          {tell(error)}
        </Notice>
      )}
      {data?.question === question && !error && (
        <TrialHits
          projectId={projectId}
          languages={languages}
          trial={data.found}
          isSample={data.isSample}
        />
      )}
    </section>
  );
}

interface SampleFieldsProps extends Pick<TrialPanelProps, "languages"> {
  readonly sample: typeof NO_SAMPLE;
  readonly onChange: (sample: typeof NO_SAMPLE) => void;
}

function SampleFields({ languages, sample, onChange }: SampleFieldsProps) {
  const t = useTranslations("custom-checks");
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {(["source", "target"] as const).map((side) => (
        <Field key={side} label={t(side === "source" ? "sampleSource" : "sampleTarget")}>
          {(control) => (
            <Textarea
              {...control}
              lang={languages[side]}
              maxLength={5_000}
              className="min-h-20"
              value={sample[side]}
              onChange={({ target }) => onChange({ ...sample, [side]: target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
