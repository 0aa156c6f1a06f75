"use client";

import { Circle, TriangleAlert, WandSparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { CommandKey } from "@/components/keys/command-key";
import { useLocalized } from "@/components/language/use-localized";
import { showSpaces } from "@/components/segment/show-spaces";
import { isSerious, nameFlags, openFlags, type ShownFlag } from "@/components/segment/shown-flag";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { type ActiveSegment, useActiveSegment } from "./active-segment";

/** Why the active segment is flagged, in words, with the fix where there is one. */
export function FlagList() {
  const active = useActiveSegment();
  const t = useTranslations("review");
  if (!active) return null;
  const open = openFlags(active.flags);
  if (open.length === 0) return null;
  return (
    <ul aria-label={t("whyFlagged")} className="flex flex-col gap-1.5">
      {nameFlags(open).map(({ name, flag }, index) => (
        <FlagLine key={name} flag={flag} active={active} hasKeys={index === 0} />
      ))}
    </ul>
  );
}

interface FlagLineProps {
  readonly flag: ShownFlag;
  readonly active: ActiveSegment;
  readonly hasKeys: boolean;
}

function FlagLine({ flag, active, hasKeys }: FlagLineProps) {
  const t = useTranslations("review");
  const { permissions } = useWorkbench().document;
  const { canEdit, fix, fixAll, askDismissal } = active;
  const message = useFlagMessage(flag);
  const serious = isSerious(flag);
  const Icon = serious ? TriangleAlert : Circle;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 text-sm">
      <span className="flex basis-full items-start gap-2">
        <Icon
          aria-hidden
          className={classNames(
            "mt-0.75 size-4 shrink-0",
            serious ? "text-serious" : "text-slight",
          )}
        />
        <span>
          <span className="sr-only">{t(`severity.${flag.severity}`)}: </span>
          {message}
          {flag.side === "source" && <em className="text-muted"> {t("inSource")}</em>}
        </span>
      </span>
      <span className="flex max-w-full flex-wrap items-center gap-1">
        {flag.suggestion !== null && canEdit && (
          <Button size="sm" className="h-7" onClick={() => fix(flag)}>
            <WandSparkles aria-hidden />
            <FixLabel suggestion={flag.suggestion} />
            {hasKeys && <CommandKey command="fix" />}
          </Button>
        )}
        {flag.suggestion !== null && flag.side === "target" && canEdit && (
          <CommandButton
            hasText
            label={t("fixAll.open")}
            {...(hasKeys && { command: "fix-all" })}
            variant="ghost"
            className="h-7 text-muted"
            onClick={() => fixAll(flag)}
          />
        )}
        {permissions.includes("flag.dismiss") && (
          <Button
            size="sm"
            variant="ghost"
            className="h-7 text-muted"
            onClick={() => askDismissal(flag)}
          >
            {t("notAnError")}
          </Button>
        )}
      </span>
    </li>
  );
}

/** Shows the spaces of a suggestion that is hardly more than a space. */
function FixLabel({ suggestion }: { readonly suggestion: string }) {
  const t = useTranslations("review");
  if (suggestion === "") return t("fixDelete");
  return <span className="max-w-48 truncate">{t("fixTo", { text: showSpaces(suggestion) })}</span>;
}

/** The flag's sentence in the interface's language. */
export function useFlagMessage({ message }: ShownFlag): string {
  return useLocalized()(message);
}
