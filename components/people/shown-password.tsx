"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export interface NewPassword {
  readonly name: string;
  readonly password: string;
}

export interface ShownPasswordProps {
  /** Null while there is nothing to show. */
  readonly shown: NewPassword | null;
  readonly onClose: () => void;
}

/** A new password, shown once: it closes by its own button only, not by a stray click. */
export function ShownPassword({ shown, onClose }: ShownPasswordProps) {
  const t = useTranslations("people");
  const shell = useTranslations("shell");
  return (
    <Dialog open={shown !== null} onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("passwordTitle", { name: shown?.name ?? "" })}
        description={t("passwordText")}
        closeLabel={shell("close")}
        onInteractOutside={(event) => event.preventDefault()}
      >
        {shown && <PasswordToCopy password={shown.password} />}
        <DialogFooter>
          <Button variant="primary" onClick={onClose}>
            {t("passwordDone")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function PasswordToCopy({ password }: { readonly password: string }) {
  const t = useTranslations("people");
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(password);
      setIsCopied(true);
    } catch {
      // Without HTTPS there is no clipboard: the field can be selected by hand.
      setIsCopied(false);
    }
  };
  return (
    <div className="flex items-end gap-2">
      <Field label={t("password")} className="flex-1">
        {(control) => (
          <Input
            {...control}
            readOnly
            value={password}
            onFocus={(event) => event.target.select()}
            className="font-mono"
          />
        )}
      </Field>
      <Button onClick={() => void copy()}>
        {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
        {isCopied ? t("copied") : t("copy")}
      </Button>
    </div>
  );
}
