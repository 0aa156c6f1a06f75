"use client";

import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/language/language-name";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { ProjectAbbreviations } from "@/lib/schemas/project";

export interface AbbreviationFieldsProps {
  readonly languages: { readonly source: string; readonly target: string };
  /** What stands in the fields. */
  readonly texts: AbbreviationTexts;
  readonly onChange: (texts: AbbreviationTexts) => void;
}

/** The abbreviations of both sides, one a line, as they are typed. */
export type AbbreviationTexts = Readonly<
  Record<keyof ProjectAbbreviations, Readonly<Record<keyof ProjectAbbreviations["source"], string>>>
>;

/** How a project's own abbreviations are typed. */
export function writeAbbreviations({ source, target }: ProjectAbbreviations): AbbreviationTexts {
  const side = ({ neverFinal, removed }: ProjectAbbreviations["source"]) => ({
    neverFinal: neverFinal.join("\n"),
    removed: removed.join("\n"),
  });
  return { source: side(source), target: side(target) };
}

/** The abbreviations that were typed: one a line, or with commas between them. */
export function readAbbreviations({ source, target }: AbbreviationTexts): ProjectAbbreviations {
  const list = (text: string) =>
    text
      .split(/[\n,;]/)
      .map((word) => word.trim())
      .filter((word) => word !== "");
  const side = ({ neverFinal, removed }: AbbreviationTexts["source"]) => ({
    neverFinal: list(neverFinal),
    removed: list(removed),
  });
  return { source: side(source), target: side(target) };
}

/** Which full stops end no sentence in this project, on either side. */
export function AbbreviationFields({ languages, texts, onChange }: AbbreviationFieldsProps) {
  const t = useTranslations("project.abbreviations");
  const locale = useLocale();
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="text-sm font-medium">{t("title")}</legend>
      <p className="text-sm text-muted">{t("hint")}</p>
      {(["source", "target"] as const).map((side) => (
        <div key={side} className="grid gap-3 sm:grid-cols-2">
          {(["neverFinal", "removed"] as const).map((list) => (
            <Field key={list} label={t(list, { language: languageName(languages[side], locale) })}>
              {(control) => (
                <Textarea
                  {...control}
                  lang={languages[side]}
                  maxLength={20_000}
                  spellCheck={false}
                  placeholder={t(`${list}Example`)}
                  value={texts[side][list]}
                  onChange={(event) =>
                    onChange({ ...texts, [side]: { ...texts[side], [list]: event.target.value } })
                  }
                />
              )}
            </Field>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
