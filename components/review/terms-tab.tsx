"use client";

import { BookPlus, CornerDownLeft, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { CommandKey } from "@/components/keys/command-key";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import type { SegmentTerm, TermRow } from "@/lib/schemas/term";
import type { ActiveSegment } from "./active-segment";
import { useDesk } from "./desk";
import { nextTerm } from "./next-term";

/** The terms of the segment's source, with what they are called and what they are not. */
export function TermsTab({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("terms.panel");
  const { permissions } = useWorkbench().document;
  const { run } = useDesk();
  const { terms: uses, view } = active;
  const next = nextTerm(uses, view.target);
  return (
    <div className="flex flex-col gap-4">
      {uses.length === 0 && <p className="text-sm text-muted">{t("none")}</p>}
      <ul className="flex flex-col gap-4 empty:hidden">
        {onceEach(uses).map((use) => (
          <TermCard key={use.start} use={use} active={active} next={next} />
        ))}
      </ul>
      {permissions.includes("term.add") && (
        <CommandButton
          hasText
          label={t("addFromSelection")}
          command="add-term"
          className="self-start"
          onClick={() => run("add-term")}
        >
          <BookPlus aria-hidden />
        </CommandButton>
      )}
    </div>
  );
}

/** A term that stands in the source twice is listed once. */
function onceEach(uses: readonly SegmentTerm[]): SegmentTerm[] {
  const idsOf = ({ terms }: SegmentTerm) => terms.map(({ id }) => id).join();
  return uses.filter((use, at) => uses.findIndex((one) => idsOf(one) === idsOf(use)) === at);
}

interface TermCardProps {
  readonly use: SegmentTerm;
  readonly active: ActiveSegment;
  /** The form that the key inserts. */
  readonly next: string | undefined;
}

function TermCard({ use, active, next }: TermCardProps) {
  const t = useTranslations("terms");
  const { document } = useWorkbench();
  return (
    <li className="text-sm">
      <p lang={document.sourceLanguage} className="font-medium">
        {active.view.source.slice(use.start, use.end)}
      </p>
      {use.terms.length > 1 && (
        <p className="flex items-start gap-1.5 text-warning">
          <TriangleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
          {t("panel.conflict")}
        </p>
      )}
      {use.terms.map((term) => (
        <TermEntry key={term.id} term={term} active={active} next={next} />
      ))}
    </li>
  );
}

interface TermEntryProps extends Omit<TermCardProps, "use"> {
  readonly term: TermRow;
}

function TermEntry({ term, active, next }: TermEntryProps) {
  const t = useTranslations("terms");
  const { document } = useWorkbench();
  return (
    <div className="mt-1 flex flex-col gap-1">
      <ul className="flex flex-col gap-1">
        {term.targets.map((form) => (
          <li key={form} className="flex flex-wrap items-center justify-between gap-2">
            <span lang={document.targetLanguage}>{form}</span>
            {active.canEdit && (
              <Button
                size="sm"
                className="h-7"
                aria-label={t("panel.insertNamed", { form })}
                onClick={() => active.insert(form)}
              >
                <CornerDownLeft aria-hidden />
                {t("panel.insert")}
                {form === next && <CommandKey command="insert-term" />}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {term.forbidden.length > 0 && (
        <p lang={document.targetLanguage} className="text-danger">
          {t("forbidden", { forms: term.forbidden.join(", ") })}
        </p>
      )}
      {term.note && <p className="whitespace-pre-line text-muted">{term.note}</p>}
    </div>
  );
}
