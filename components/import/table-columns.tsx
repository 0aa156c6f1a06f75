"use client";

import { useFormatter, useTranslations } from "next-intl";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { TableLayout, TablePreview } from "@/lib/schemas/import";

export interface TableColumnsProps {
  readonly preview: TablePreview;
  readonly layout: TableLayout | null;
  readonly onChange: (layout: TableLayout) => void;
}

const ROLES = ["source", "target", "key", "notes"] as const;
type Role = (typeof ROLES)[number];

/** Rows that are shown: enough to tell the columns by. */
const SHOWN = 6;

/** `A` for 0, `AA` for 26: as spreadsheets call their columns. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Which column is what, with the first rows of the table. */
export function TableColumns({ preview, layout, onChange }: TableColumnsProps) {
  const t = useTranslations("import.table");
  const format = useFormatter();
  const chosen = layout ?? FIRST_TWO;
  const sheet = preview.sheets[chosen.sheet];
  if (!sheet) return null;
  return (
    <section
      aria-label={t("label")}
      className="flex min-w-0 flex-col gap-4 rounded-xl border border-border bg-surface p-4 shadow-xs sm:p-5"
    >
      {preview.sheets.length > 1 && (
        <Field label={t("sheet")} className="sm:max-w-xs">
          {(control) => (
            <Select
              {...control}
              value={chosen.sheet}
              onChange={(event) => onChange({ ...chosen, sheet: Number(event.target.value) })}
            >
              {preview.sheets.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <RoleFields sheet={sheet} layout={chosen} onChange={onChange} />
      <CheckboxField
        label={t("header")}
        isChecked={chosen.hasHeader}
        onChange={(hasHeader) => onChange({ ...chosen, hasHeader })}
      />
      <FirstRows sheet={sheet} layout={chosen} />
      <p className="text-sm text-muted">
        {t("total", {
          count: sheet.total,
          shown: format.number(Math.min(SHOWN, sheet.rows.length)),
        })}
      </p>
    </section>
  );
}

/** Until somebody chooses. */
const FIRST_TWO: TableLayout = { sheet: 0, hasHeader: true, source: 0, target: 1 };

interface RoleFieldsProps extends FirstRowsProps {
  readonly onChange: (layout: TableLayout) => void;
}

function RoleFields({ sheet, layout, onChange }: RoleFieldsProps) {
  const t = useTranslations("import.table");
  if (sheet.columns < 2) return <p className="text-sm text-danger">{t("narrow")}</p>;
  const header = layout.hasHeader ? sheet.rows[0] : undefined;
  const labelOf = (column: number) =>
    [columnName(column), header?.[column]?.trim()].filter(Boolean).join(" · ");
  const choose = (role: Role, value: string) =>
    onChange({ ...layout, [role]: value === "" ? undefined : Number(value) });
  const errorOf = (role: Role) => role === "target" && layout.source === layout.target && t("same");
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {ROLES.map((role) => (
        <Field key={role} label={t(`roles.${role}`)} error={errorOf(role)}>
          {(control) => (
            <Select
              {...control}
              value={layout[role] ?? ""}
              onChange={(event) => choose(role, event.target.value)}
            >
              {(role === "key" || role === "notes") && <option value="">{t("none")}</option>}
              {Array.from({ length: sheet.columns }, (_, column) => (
                <option key={columnName(column)} value={column}>
                  {labelOf(column)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ))}
    </div>
  );
}

interface FirstRowsProps {
  readonly sheet: TablePreview["sheets"][number];
  readonly layout: TableLayout;
}

function FirstRows({ sheet, layout }: FirstRowsProps) {
  const t = useTranslations("import.table");
  const columns = Array.from({ length: sheet.columns }, (_, column) => column);
  const roleOf = (column: number) => ROLES.find((role) => layout[role] === column);
  return (
    <div className="overflow-x-auto rounded-lg border border-border">
      <table aria-label={t("rows")} className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b border-border bg-sunken text-left">
            {columns.map((column) => {
              const role = roleOf(column);
              return (
                <th key={column} scope="col" className="px-3 py-2 font-medium whitespace-nowrap">
                  <span className="text-muted">{columnName(column)}</span>
                  {role && (
                    <span className="ml-2 rounded-full bg-accent-soft px-2 py-0.5 text-xs text-accent">
                      {t(`roles.${role}`)}
                    </span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.slice(0, SHOWN).map((row, at) => (
            <tr
              key={at}
              className={classNames(
                "border-b border-border last:border-b-0",
                at === 0 && layout.hasHeader && "font-medium text-muted",
              )}
            >
              {columns.map((column) => (
                <td
                  key={column}
                  className={classNames(
                    "max-w-80 min-w-24 truncate px-3 py-2 align-top",
                    roleOf(column) === undefined && "text-muted",
                  )}
                >
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
