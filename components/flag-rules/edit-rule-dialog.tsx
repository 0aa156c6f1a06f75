"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogFooter,
  DialogTrigger,
} from "@/components/ui/dialog";
import { updateFlagRule } from "@/lib/client/flag-rule-calls";
import type { FlagRuleRow } from "@/lib/schemas/flag-rule";
import type { Why } from "@/lib/schemas/segment";
import { useRuleWords } from "./use-rule-words";
import { isComplete, WhyFields } from "./why-fields";

export interface EditRuleDialogProps {
  readonly projectId: string;
  readonly rule: FlagRuleRow;
}

/** A button that opens the reason and the note of a rule. */
export function EditRuleDialog({ projectId, rule }: EditRuleDialogProps) {
  const t = useTranslations("project.flagRules");
  const shell = useTranslations("shell");
  const { textOf, checkOf } = useRuleWords();
  const [isOpen, setOpen] = useState(false);
  const text = textOf(rule);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" aria-label={t("editNamed", { text })}>
          {t("edit")}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t("editTitle", { text })}
        description={checkOf(rule)}
        closeLabel={shell("close")}
        className="max-w-xl"
      >
        <EditForm projectId={projectId} rule={rule} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

interface EditFormProps extends EditRuleDialogProps {
  readonly onDone: () => void;
}

function EditForm({ projectId, rule, onDone }: EditFormProps) {
  const t = useTranslations("project.flagRules");
  const [why, setWhy] = useState<Why>({ reason: rule.reason, note: rule.note ?? "" });
  const { write, isWriting, problem } = useWrite(updateFlagRule, { done: t("saved"), onDone });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write({ projectId, ruleId: rule.id, ...why });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <ProblemNotice problem={problem} />
      <WhyFields why={why} onChange={setWhy} />
      <DialogFooter>
        <DialogClose asChild>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" disabled={isWriting || !isComplete(why)}>
          {t("save")}
        </Button>
      </DialogFooter>
    </form>
  );
}
