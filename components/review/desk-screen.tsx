"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useRef, useState } from "react";
import { FindBar } from "@/components/find-replace/find-bar";
import { KeyHelp } from "@/components/keys/key-help";
import { ConflictDialog } from "@/components/segment/conflict-dialog";
import { readBaseline } from "@/components/segment/diff-baseline";
import { DocumentPalette } from "@/components/segment/document-palette";
import { SaveBanner } from "@/components/segment/save-banner";
import { useOutline } from "@/components/segment/use-outline";
import { useWorkbench } from "@/components/segment/workbench";
import { useDeviceSetting } from "@/components/ui/use-device-setting";
import { WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import type { OutlineItem } from "@/lib/schemas/segment";
import type { NamedCheck } from "@/lib/schemas/prepared-desk";
import { ActiveSegmentProvider } from "./active-segment-provider";
import {
  type Desk,
  DeskContext,
  type DeskDialog,
  type PanelAim,
  type PanelTab,
  useDesk,
} from "./desk";
import { DeskHeader } from "./desk-header";
import type { DeskCommand } from "./desk-keys";
import { FilterBar } from "./filter-bar";
import { GoToDialog } from "./go-to-dialog";
import { ListStates } from "./list-states";
import { MiniMap } from "./mini-map";
import { PreviewPanel } from "./preview/preview-panel";
import { readPreviewOpen } from "./preview/preview-setting";
import { SegmentList } from "./segment-list";
import { SidePanel } from "./side-panel";
import { StepsDialog } from "./steps-dialog";
import { useBlock } from "./use-block";
import { useDeskFilter } from "./use-desk-filter";
import { useDeskPlace } from "./use-desk-place";
import { useSelection } from "./use-selection";
import { useVisits } from "./use-visits";

const NO_ITEMS: readonly OutlineItem[] = [];

interface Panel {
  readonly tab: PanelTab;
  readonly isOpen: boolean;
  readonly turn: number;
  readonly aim?: PanelAim | undefined;
}

const CLOSED_PANEL: Panel = { tab: "flags", isOpen: false, turn: 0 };

/** What of the desk is open above or beside the list. */
function useDeskLayers(aim: PanelAim | undefined) {
  const [panel, setPanel] = useState<Panel>(
    aim ? { tab: "comments", isOpen: true, turn: 1, aim } : CLOSED_PANEL,
  );
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [isAligning, setAligning] = useState(false);
  return { panel, setPanel, dialog, setDialog, isAligning, setAligning };
}

/** How the person likes the desk: kept on the device. */
function useDeskLooks() {
  const { me } = useWorkbench();
  const [baseline, setBaseline] = useDeviceSetting(`relecture.baseline.${me.id}`, readBaseline);
  const [isPreviewOpen, setPreviewOpen] = useDeviceSetting(
    `relecture.preview.${me.id}`,
    readPreviewOpen,
  );
  return useMemo(
    () => ({ baseline, setBaseline, isPreviewOpen, setPreviewOpen }),
    [baseline, setBaseline, isPreviewOpen, setPreviewOpen],
  );
}

/** What the address names. */
export interface DeskWish {
  readonly segmentId?: string | undefined;
  /** A comment on that segment, which the panel shows. */
  readonly commentId?: string | undefined;
}

/** Where the person is, and what is open. */
function useDeskModel(items: readonly OutlineItem[], wish: DeskWish) {
  const { segmentId, commentId } = wish;
  const { place, index, goTo, goToSegment, turn } = useDeskPlace(items, wish);
  const { panel, setPanel, dialog, setDialog, isAligning, setAligning } = useDeskLayers(
    segmentId && commentId ? { segmentId, comment: commentId } : undefined,
  );
  const { goAlone, block, extendBlock, endBlock } = useBlock({ items, index, isAligning, goTo });
  const looks = useDeskLooks();
  const selection = useSelection(items);
  const arrive = useCallback(
    () => setPanel(({ tab, isOpen }) => ({ tab, isOpen, turn: 0 })),
    [setPanel],
  );
  const runRef = useRef<(command: DeskCommand) => void>(() => undefined);
  const desk = useMemo<Desk>(
    () => ({
      items,
      place,
      index,
      goTo: goAlone,
      goToSegment,
      turn,
      isAligning,
      setAligning,
      block,
      extendBlock,
      endBlock,
      selection,
      ...looks,
      panel: panel.tab,
      isPanelOpen: panel.isOpen,
      panelTurn: panel.turn,
      panelAim: panel.aim,
      showPanel: (tab, isOpen = true) => setPanel({ tab, isOpen, turn: 0 }),
      enterPanel: (tab, aim) =>
        setPanel(({ turn }) => ({ tab, isOpen: true, turn: turn + 1, aim })),
      arrive,
      run: (command) => runRef.current(command),
    }),
    [
      items,
      place,
      index,
      goAlone,
      goToSegment,
      turn,
      isAligning,
      setAligning,
      block,
      extendBlock,
      endBlock,
      selection,
      looks,
      panel,
      setPanel,
      arrive,
    ],
  );
  return { desk, runRef, dialog, setDialog };
}

/** The desk: document map, list of segments, panel at the side. */
export function DeskScreen({
  wish,
  checks,
}: {
  readonly wish: DeskWish;
  readonly checks: readonly NamedCheck[];
}) {
  const t = useTranslations("review");
  const { filter, setFilter } = useDeskFilter();
  const whole = useOutline(WHOLE_DOCUMENT);
  const found = useOutline(filter);
  const items = found.data?.items ?? NO_ITEMS;
  const total = whole.data?.total ?? 0;
  const showWhole = useCallback(() => setFilter(WHOLE_DOCUMENT), [setFilter]);
  const { desk, runRef, dialog, setDialog } = useDeskModel(items, wish);
  useVisits(desk, items, showWhole);
  return (
    <DeskContext value={desk}>
      <main id="content" className="flex h-[calc(100dvh-var(--header-height))] min-h-0 flex-col">
        <DeskHeader onHelp={() => setDialog("help")} />
        <FilterBar
          filter={filter}
          onFilter={setFilter}
          outline={whole.data}
          found={items.length}
          checks={checks}
        />
        <SaveBanner segmentId={desk.place?.id} />
        <ActiveSegmentProvider runRef={runRef} onDialog={setDialog}>
          <FindBar />
          <div className="flex min-h-0 flex-1 max-lg:flex-col">
            <div className="flex min-h-0 min-w-0 flex-1 flex-col">
              <div className="flex min-h-0 flex-1">
                <MiniMap
                  whole={whole.data?.items ?? NO_ITEMS}
                  isFiltered={found.data !== whole.data}
                  isOrdered={filter.order !== ""}
                />
                {items.length > 0 ? (
                  <SegmentList label={t("segments")} />
                ) : (
                  <ListStates query={found} onClear={showWhole} />
                )}
              </div>
              {desk.isPreviewOpen && total > 0 && (
                <PreviewPanel total={total} onWhole={showWhole} />
              )}
            </div>
            <SidePanel />
          </div>
        </ActiveSegmentProvider>
      </main>
      <DeskDialogs dialog={dialog} onDialog={setDialog} />
    </DeskContext>
  );
}

type OpenDialog = DeskDialog | null;

interface DeskDialogsProps {
  readonly dialog: OpenDialog;
  readonly onDialog: (dialog: OpenDialog) => void;
}

function DeskDialogs({ dialog, onDialog }: DeskDialogsProps) {
  const { run } = useDesk();
  return (
    <>
      <ConflictDialog />
      <GoToDialog
        open={dialog === "go-to"}
        onOpenChange={(open) => onDialog(open ? "go-to" : null)}
      />
      <StepsDialog
        open={dialog === "steps"}
        onOpenChange={(open) => onDialog(open ? "steps" : null)}
      />
      <KeyHelp open={dialog === "help"} onOpenChange={(open) => onDialog(open ? "help" : null)} />
      <DocumentPalette
        open={dialog === "palette"}
        onOpenChange={(open) => onDialog(open ? "palette" : null)}
        onRun={(command) => run(command as DeskCommand)}
      />
    </>
  );
}
