import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";

/** The actions that the messages know: `segment.approve`, … */
function flattenActions(actions: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.entries(actions).flatMap(([noun, verbs]) =>
    Object.entries(verbs).map(([verb, label]) => ({ action: `${noun}.${verb}`, label })),
  );
}

/** A plain form: the filter is part of the address. */
export function AuditFilter({ action }: { readonly action: string }) {
  const t = useTranslations("audit");
  const actions = flattenActions(t.raw("actions"));
  return (
    <form className="flex items-center gap-2">
      <Select name="action" aria-label={t("action")} defaultValue={action} className="w-56">
        <option value="">{t("all")}</option>
        {actions.map((known) => (
          <option key={known.action} value={known.action}>
            {known.label}
          </option>
        ))}
      </Select>
      <Button type="submit">{t("filter")}</Button>
    </form>
  );
}
