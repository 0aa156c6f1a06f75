"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";

export interface ProjectTabsProps {
  readonly documents: ReactNode;
  readonly terms: ReactNode;
  readonly memory: ReactNode;
  readonly members: ReactNode;
  readonly checks: ReactNode;
  readonly flagRules: ReactNode;
  /** Null for somebody who may not change them. */
  readonly settings: ReactNode;
}

export function ProjectTabs(props: ProjectTabsProps) {
  const { documents, terms, memory, members, checks, flagRules, settings } = props;
  const t = useTranslations("project");
  const tabs = Object.entries({
    documents,
    terms,
    memory,
    members,
    checks,
    flagRules,
    settings,
  }).filter(([, panel]) => Boolean(panel));
  return (
    <Tabs defaultValue="documents">
      <TabsList aria-label={t("tabs.label")}>
        {tabs.map(([tab]) => (
          <TabsTrigger key={tab} value={tab}>
            {t(`tabs.${tab}`)}
          </TabsTrigger>
        ))}
      </TabsList>
      {tabs.map(([tab, panel]) => (
        <TabsContent key={tab} value={tab}>
          {panel}
        </TabsContent>
      ))}
    </Tabs>
  );
}
