"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReplacingControl } from "@/components/find-replace/use-replacing";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useToast } from "@/components/ui/toast";
import { undoRepair } from "@/lib/client/repair-calls";
import { applyWordFile } from "@/lib/client/word-file-calls";
import type { AppliedWordFile, ChangedRow } from "@/lib/schemas/word-file";

/** More segments than a person reads in a toast. */
const NAMED = 8;

interface BringingBackParts {
  readonly documentId: string;
  /** What the preview listed, to tell numbers by. */
  readonly rows: readonly ChangedRow[];
  readonly onClose: () => void;
}

type Asked = Parameters<typeof applyWordFile>[0];

/** Takes over what was chosen of a file; one step, which the toast takes back. */
export function useBringingBack({ documentId, rows, onClose }: BringingBackParts) {
  const t = useTranslations("export.bringBack");
  const toast = useToast();
  const tell = useProblemText();
  const router = useRouter();
  const client = useQueryClient();
  const readAnew = async () => {
    await client.invalidateQueries();
    router.refresh();
  };
  const undo = async (repairId: string) => {
    try {
      await undoRepair({ documentId, repairId });
      toast({ tone: "success", text: t("undone") });
      await readAnew();
    } catch (error) {
      toast({ tone: "danger", text: tell(error) });
    }
  };
  const tellDone = ({ repairId, segments, comments, refused }: AppliedWordFile) => {
    if (repairId) {
      const action = { label: t("undo"), run: () => void undo(repairId) };
      toast({ tone: "success", text: t("done", { segments, comments }), action });
    }
    if (refused.length === 0) return;
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    const named = refused.slice(0, NAMED).map(({ segmentId }) => numbers.get(segmentId) ?? 0);
    const more = refused.length - named.length;
    const text = t("refused", { count: refused.length, list: named.join(", "), more });
    toast({ tone: "danger", text });
  };
  return async (asked: Asked, control: ReplacingControl) => {
    try {
      const done = await applyWordFile(asked, control);
      onClose();
      tellDone(done);
      await readAnew();
    } catch (error) {
      onClose();
      if (control.signal.aborted) toast({ tone: "success", text: t("stopped") });
      else toast({ tone: "danger", text: tell(error) });
    }
  };
}
