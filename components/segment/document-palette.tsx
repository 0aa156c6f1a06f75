"use client";

import { useTranslations } from "next-intl";
import { CommandPalette, type CommandPaletteProps } from "@/components/keys/command-palette";
import { useWorkbench } from "./workbench";

/** The palette of a document's screens, with the pages around it. */
export function DocumentPalette(props: Omit<CommandPaletteProps, "places">) {
  const t = useTranslations("keys.palette");
  const { projectId, projectName, id, permissions } = useWorkbench().document;
  const here = `/projects/${projectId}/documents/${id}`;
  const places = [
    { href: `${here}/review`, label: t("review") },
    { href: `${here}/approval`, label: t("approval") },
    ...(permissions.includes("document.export-draft")
      ? [{ href: `${here}/export`, label: t("export") }]
      : []),
    { href: `/projects/${projectId}`, label: t("project", { name: projectName }) },
    { href: "/projects", label: t("projects") },
    { href: "/account", label: t("account") },
  ];
  return <CommandPalette {...props} places={places} />;
}
