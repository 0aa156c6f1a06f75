"use client";

import { useTranslations } from "next-intl";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { createTerm } from "@/lib/client/term-calls";
import { TermForm, type TermLanguages } from "./term-form";
import { useTermWrite } from "./use-term-write";

/** What a new term begins with. */
export interface TermDraft {
  readonly source: string;
  readonly target: string;
}

export interface AddTermDialogProps {
  readonly projectId: string;
  readonly languages: TermLanguages;
  /** Null while nobody adds one. */
  readonly draft: TermDraft | null;
  readonly onClose: () => void;
}

/** Asks for a new term, filled in with what was selected. */
export function AddTermDialog({ draft, onClose, ...rest }: AddTermDialogProps) {
  return (
    <Dialog open={draft !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {draft && <Content draft={draft} onClose={onClose} {...rest} />}
    </Dialog>
  );
}

interface ContentProps extends AddTermDialogProps {
  readonly draft: TermDraft;
}

function Content({ projectId, languages, draft, onClose }: ContentProps) {
  const t = useTranslations("terms");
  const shell = useTranslations("shell");
  const onCloseAutoFocus = useOpenerFocus();
  const options = { done: t("added"), onDone: onClose };
  const { write, isWriting, problem } = useTermWrite(projectId, createTerm, options);
  const { source, target } = draft;
  return (
    <DialogContent
      title={t("addTitle")}
      closeLabel={shell("close")}
      className="max-w-xl"
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <TermForm
        initial={{
          source,
          targets: target === "" ? [] : [target],
          forbidden: [],
          note: "",
          isRequired: false,
        }}
        languages={languages}
        onSave={(fields) => write({ projectId, ...fields })}
        isWriting={isWriting}
        problem={problem}
      />
    </DialogContent>
  );
}
