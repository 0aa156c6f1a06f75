"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { useProblemText, useReasonText } from "@/components/problem/use-problem-text";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { createFlagRule, previewFlagRule } from "@/lib/client/flag-rule-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { RuleCandidate } from "@/lib/schemas/flag-rule";
import type { Why } from "@/lib/schemas/segment";
import { RuleHits } from "./rule-hits";
import { useRuleWords } from "./use-rule-words";
import { isComplete, WhyFields } from "./why-fields";

export interface MakeRuleDialogProps {
  readonly projectId: string;
  /** What the rule would be about; null while nobody asks. */
  readonly candidate: RuleCandidate | null;
  readonly onClose: () => void;
  /** Runs when the rule is made and the focus is back on the page. */
  readonly onMade: () => void;
}

/** Shows what a rule would silence, asks why, and makes it. */
export function MakeRuleDialog({ candidate, onClose, ...rest }: MakeRuleDialogProps) {
  return (
    <Dialog open={candidate !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {candidate && <Content candidate={candidate} onClose={onClose} {...rest} />}
    </Dialog>
  );
}

interface ContentProps extends MakeRuleDialogProps {
  readonly candidate: RuleCandidate;
}

function Content({ projectId, candidate, onClose, onMade }: ContentProps) {
  const t = useTranslations("project.flagRules");
  const shell = useTranslations("shell");
  const tellReason = useReasonText();
  const { textOf, checkOf } = useRuleWords();
  const onCloseAutoFocus = useOpenerFocus();
  const isMade = useRef(false);
  const onDone = () => {
    isMade.current = true;
    onClose();
  };
  return (
    <DialogContent
      title={t("makeTitle", { text: textOf(candidate) })}
      description={checkOf(candidate)}
      closeLabel={shell("close")}
      className="max-w-3xl"
      onCloseAutoFocus={(event) => {
        onCloseAutoFocus(event);
        if (isMade.current) onMade();
      }}
    >
      {candidate.standing === "covered" ? (
        <Notice>{tellReason({ reason: "rule-exists", details: {} })}</Notice>
      ) : (
        <RuleForm projectId={projectId} candidate={candidate} onDone={onDone} />
      )}
    </DialogContent>
  );
}

interface RuleFormProps {
  readonly projectId: string;
  readonly candidate: RuleCandidate;
  readonly onDone: () => void;
}

function RuleForm({ projectId, candidate, onDone }: RuleFormProps) {
  const { fingerprint, reason, note } = candidate;
  const t = useTranslations("project.flagRules");
  const tell = useProblemText();
  const [why, setWhy] = useState<Why>({ reason, note: note ?? "" });
  const { write, isWriting, problem } = useWrite(createFlagRule, { done: t("made"), onDone });
  const { data: preview, error } = useQuery({
    queryKey: queryKeys.rulePreview(projectId, fingerprint),
    queryFn: ({ signal }) => previewFlagRule({ projectId, fingerprint }, signal),
    gcTime: 0,
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write({ projectId, fingerprint, ...why });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      {(problem || error) && (
        <Notice tone="danger" role="alert">
          {problem ?? tell(error)}
        </Notice>
      )}
      {preview && <RuleHits projectId={projectId} preview={preview} />}
      {!preview && !error && <Skeleton className="h-24" />}
      <WhyFields why={why} onChange={setWhy} />
      <DialogFooter>
        <DialogClose asChild>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button
          type="submit"
          variant="primary"
          disabled={isWriting || !preview || !isComplete(why)}
        >
          {t("make")}
        </Button>
      </DialogFooter>
    </form>
  );
}
