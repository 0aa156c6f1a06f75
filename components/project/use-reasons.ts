"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useWrite } from "@/components/problem/use-write";
import { updateReturnReasons } from "@/lib/client/project-calls";
import type { ProjectReasons } from "@/lib/schemas/return-reason";
import {
  changeReasons,
  type ReasonChange,
  readReasons,
  reasonFieldId,
  writeReasons,
} from "./reason-lines";

/** The reasons as they are edited, on the version that the person saw: a save never goes over what somebody else saved since. */
export function useReasons(projectId: string, stored: ProjectReasons) {
  const t = useTranslations("project");
  const segment = useTranslations("segment");
  const tell: Parameters<typeof writeReasons>[1] = (standard) =>
    segment(`sendBack.reasons.${standard}`);
  const [base, setBase] = useState(stored);
  const [lines, setLines] = useState(() => writeReasons(stored.reasons, tell));
  const toFocus = useRef<string | null>(null);
  const { write, isWriting, problem } = useWrite(updateReturnReasons, {
    done: t("reasons.saved"),
    onDone: (answer) => {
      setBase(answer);
      setLines(writeReasons(answer.reasons, tell));
    },
  });
  // A line that was added is not there yet when its button is pressed.
  useEffect(() => {
    if (toFocus.current === null) return;
    document.getElementById(reasonFieldId(toFocus.current))?.focus();
    toFocus.current = null;
  });
  const reasons = readReasons(lines, tell);
  return {
    lines,
    isStandard: lines.length > 0 && reasons.length === 0,
    isSame: JSON.stringify(reasons) === JSON.stringify(base.reasons),
    isWriting,
    problem,
    change: (change: ReasonChange) => {
      const at = lines.findIndex(({ id }) => id === change.id);
      setLines(changeReasons(lines, change));
      // The button that was pressed goes with its line.
      if (change.kind === "remove") toFocus.current = (lines[at + 1] ?? lines[at - 1])?.id ?? null;
    },
    add: () => {
      const id = crypto.randomUUID();
      setLines([...lines, { id, text: "" }]);
      toFocus.current = id;
    },
    restore: () => setLines(writeReasons([], tell)),
    save: () => write({ projectId, version: base.version, reasons }),
  };
}
