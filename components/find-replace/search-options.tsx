"use client";

import { CaseSensitive, Layers2, Regex, WholeWord } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { SEARCH_OPTIONS, type SearchOption } from "@/lib/schemas/replacements";

const ICONS = { case: CaseSensitive, word: WholeWord, pattern: Regex, forms: Layers2 } as const;

interface SearchOptionsProps {
  readonly options: readonly SearchOption[];
  readonly onOptions: (options: readonly SearchOption[]) => void;
  /** Words can be replaced in their other forms, too. */
  readonly hasForms?: boolean;
}

/** How the text is meant: with its capitals, as whole words, as a pattern. */
export function SearchOptions({ options, onOptions, hasForms = false }: SearchOptionsProps) {
  const t = useTranslations("review.find");
  return (
    <fieldset className="flex shrink-0 items-center">
      <legend className="sr-only">{t("options.label")}</legend>
      {SEARCH_OPTIONS.filter((option) => hasForms || option !== "forms").map((option) => {
        const Icon = ICONS[option];
        const isOn = options.includes(option);
        return (
          <CommandButton
            key={option}
            label={t(`options.${option}`)}
            aria-pressed={isOn}
            onClick={() =>
              onOptions(isOn ? options.filter((other) => other !== option) : [...options, option])
            }
          >
            <Icon aria-hidden />
          </CommandButton>
        );
      })}
    </fieldset>
  );
}
