import { ArrowRight } from "lucide-react";
import { useLocale } from "next-intl";
import { languageLabel } from "@/components/language/language-label";

export interface LanguagePairLabelProps {
  readonly source: string;
  readonly target: string;
}

/** `English → French`, in the interface's language. */
export function LanguagePairLabel({ source, target }: LanguagePairLabelProps) {
  const locale = useLocale();
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      {languageLabel(source, locale)}
      <ArrowRight aria-hidden className="size-3.5" />
      <span className="sr-only">→</span>
      {languageLabel(target, locale)}
    </span>
  );
}
