import { useTranslations } from "next-intl";
import type { RowDiffContent } from "./choose-diff";
import { DiffView } from "./diff-view";
import { LayeredDiffView } from "./layered-diff-view";
import { useWorkbench } from "./workbench";

/** What changed in a row: between two texts, or by two people one after the other. */
export function DiffText({ content }: { readonly content: RowDiffContent }) {
  const { document } = useWorkbench();
  const t = useTranslations("segment");
  if (content.kind === "never-approved") {
    return <span className="text-sm text-muted italic">{t("neverApproved")}</span>;
  }
  const language = document.targetLanguage;
  if (content.kind === "two") {
    return <DiffView before={content.before} after={content.after} language={language} />;
  }
  const { kind: _kind, ...versions } = content;
  return <LayeredDiffView {...versions} language={language} />;
}
