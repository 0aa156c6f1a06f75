"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWrite } from "@/components/problem/use-write";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { changeMail } from "@/lib/client/user-calls";

export interface MailFormProps {
  readonly isWanted: boolean;
  readonly address: string;
}

/** Whether notifications come by mail too. */
export function MailForm({ isWanted, address }: MailFormProps) {
  const t = useTranslations("account");
  const [isChecked, setIsChecked] = useState(isWanted);
  const { write } = useWrite(changeMail, {
    done: t("mailSaved"),
    onFailed: () => setIsChecked(isWanted),
    toastsProblems: true,
  });
  return (
    <CheckboxField
      label={t("mailWanted")}
      hint={t("mailHint", { address })}
      isChecked={isChecked}
      onChange={(wantsMail) => {
        setIsChecked(wantsMail);
        write({ wantsMail });
      }}
    />
  );
}
