"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { DISMISSAL_REASONS, saysWhy, type Why } from "@/lib/schemas/segment";

export interface WhyFieldsProps {
  readonly why: Why;
  readonly onChange: (why: Why) => void;
}

/** Whether what is in the fields can be sent. */
export const isComplete = ({ reason, note = "" }: Why) => saysWhy({ reason, note: note.trim() });

/** Asks why a marked text is no error: a reason, and a note that only another reason needs. */
export function WhyFields({ why, onChange }: WhyFieldsProps) {
  const t = useTranslations("project.flagRules");
  const reasons = useTranslations("review.dismiss.reasons");
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label={t("reason")}>
        {(control) => (
          <Select
            {...control}
            value={why.reason}
            onChange={(event) => {
              const reason = DISMISSAL_REASONS.find((known) => known === event.target.value);
              if (reason) onChange({ ...why, reason });
            }}
          >
            {DISMISSAL_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {reasons(reason)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("note")}>
        {(control) => (
          <Textarea
            {...control}
            required={why.reason === "other"}
            maxLength={1_000}
            className="min-h-16"
            value={why.note ?? ""}
            onChange={(event) => onChange({ ...why, note: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
