"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type DrawSample, MAX_SAMPLE } from "@/lib/schemas/sample";
import { SAMPLE_METHODS, sampleCount } from "@/lib/workflow/draw-sample";
import { Choice } from "./choice";

type Asked = Pick<DrawSample, "method" | "size" | "unit">;

export interface SampleFormProps {
  readonly waiting: number;
  readonly isBusy: boolean;
  readonly onDraw: (asked: Asked) => Promise<void>;
}

/** What a sample is chosen by, and how large it is. */
export function SampleForm({ waiting, isBusy, onDraw }: SampleFormProps) {
  const t = useTranslations("approval");
  const [asked, setAsked] = useState<Asked>({ method: "risk", size: 10, unit: "percent" });
  const { method, size, unit } = asked;
  const isRight = Number.isInteger(size) && size >= 1 && size <= largest(unit);
  const count = isRight ? sampleCount(waiting, { size, unit }) : 0;
  const every = method === "nth" && count > 0 ? Math.round(waiting / count) : 0;
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0) void onDraw(asked);
      }}
    >
      <Choice
        label={t("sample.method")}
        value={method}
        onValue={(value) =>
          setAsked({ ...asked, method: SAMPLE_METHODS.find((one) => one === value) ?? "risk" })
        }
      >
        {SAMPLE_METHODS.map((one) => (
          <option key={one} value={one}>
            {t(`sample.methods.${one}`)}
          </option>
        ))}
      </Choice>
      <SizeFields asked={asked} onAsk={setAsked} />
      <p role="status" className="text-sm text-muted">
        {count > 0 && t("sample.preview", { count, waiting })}{" "}
        {every > 1 && t("sample.every", { every })}
      </p>
      <Button
        type="submit"
        size="sm"
        variant="primary"
        className="self-start"
        disabled={isBusy || count === 0}
      >
        {t("sample.draw")}
      </Button>
    </form>
  );
}

interface SizeFieldsProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

function SizeFields({ asked, onAsk }: SizeFieldsProps) {
  const t = useTranslations("approval");
  const { size, unit } = asked;
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t("sample.size")}>
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={1}
            max={largest(unit)}
            required
            value={Number.isNaN(size) ? "" : size}
            onChange={(event) => onAsk({ ...asked, size: event.currentTarget.valueAsNumber })}
          />
        )}
      </Field>
      <Choice
        label={t("sample.unit")}
        value={unit}
        onValue={(value) =>
          onAsk({ ...asked, unit: value === "segments" ? "segments" : "percent" })
        }
      >
        <option value="percent">{t("sample.units.percent")}</option>
        <option value="segments">{t("sample.units.segments")}</option>
      </Choice>
    </div>
  );
}

const largest = (unit: Asked["unit"]) => (unit === "percent" ? 100 : MAX_SAMPLE);
