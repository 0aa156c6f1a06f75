"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { openFlags } from "@/components/segment/shown-flag";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { useActiveSegment } from "./active-segment";
import { CommentsTab } from "./comments-tab";
import { type PanelTab, useDesk } from "./desk";
import { FlagsTab } from "./flags-tab";
import { HistoryTab } from "./history-tab";
import { SuggestionsTab } from "./suggestions-tab";
import { TermsTab } from "./terms-tab";

const TABS = ["flags", "suggestions", "terms", "history", "comments"] as const;
const isTab = (value: string): value is PanelTab => TABS.some((tab) => tab === value);

/** What is known of the active segment: beside the list, or a sheet below it on small screens. */
export function SidePanel() {
  const { panel, isPanelOpen, showPanel } = useDesk();
  const active = useActiveSegment();
  const t = useTranslations("review");
  const counts = {
    flags: active ? openFlags(active.flags).length : 0,
    suggestions: active?.matches.list.length ?? 0,
    terms: active?.terms.length ?? 0,
    history: 0,
    comments: active?.view.openComments ?? 0,
  };
  return (
    <aside
      aria-label={t("panel.label")}
      className="flex min-h-0 shrink-0 flex-col border-border bg-surface max-lg:max-h-[55dvh] max-lg:border-t lg:w-96 lg:border-l xl:w-104"
    >
      <Tabs
        value={panel}
        onValueChange={(value) => isTab(value) && showPanel(value)}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="flex items-center border-b border-border pr-2">
          <TabsList className="flex-1 gap-0 border-b-0 px-1.5">
            {TABS.map((tab) => (
              <TabsTrigger
                key={tab}
                value={tab}
                className="gap-1 px-1.5 text-[0.8125rem] lg:text-xs"
                onClick={() => showPanel(tab)}
              >
                {t(`panel.${tab}`)}
                {counts[tab] > 0 && (
                  <span className="rounded-full bg-sunken px-1.5 text-xs tabular-nums">
                    {counts[tab]}
                  </span>
                )}
              </TabsTrigger>
            ))}
          </TabsList>
          <Button
            variant="ghost"
            size="icon-sm"
            className="lg:hidden"
            aria-expanded={isPanelOpen}
            aria-label={t(isPanelOpen ? "panel.close" : "panel.open")}
            onClick={() => showPanel(panel, !isPanelOpen)}
          >
            {isPanelOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
          </Button>
        </div>
        <PanelBody />
      </Tabs>
    </aside>
  );
}

function PanelBody() {
  const { isPanelOpen } = useDesk();
  const active = useActiveSegment();
  const looks = classNames("min-h-0 flex-1 overflow-y-auto p-4", !isPanelOpen && "max-lg:hidden");
  if (!active) return <div className={looks} />;
  const { id } = active.row;
  return (
    <>
      <TabsContent value="flags" className={looks}>
        <FlagsTab active={active} />
      </TabsContent>
      <TabsContent value="suggestions" className={looks}>
        <SuggestionsTab active={active} />
      </TabsContent>
      <TabsContent value="terms" className={looks}>
        <TermsTab active={active} />
      </TabsContent>
      <TabsContent value="history" className={looks}>
        <HistoryTab key={id} active={active} />
      </TabsContent>
      <TabsContent value="comments" className={looks}>
        <CommentsTab key={id} active={active} />
      </TabsContent>
    </>
  );
}
