"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { changePassword } from "@/lib/client/user-calls";
import { MIN_PASSWORD_LENGTH } from "@/lib/schemas/user";

const EMPTY = { current: "", password: "", repeat: "" };

export function PasswordForm() {
  const t = useTranslations("account");
  const [typed, setTyped] = useState(EMPTY);
  const [isDifferent, setIsDifferent] = useState(false);
  const { write, isWriting, problem } = useWrite(changePassword, {
    done: t("saved"),
    onDone: () => setTyped(EMPTY),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const differs = typed.password !== typed.repeat;
    setIsDifferent(differs);
    if (!differs) write({ current: typed.current, password: typed.password });
  };
  const fields = [
    { key: "current", label: t("current"), autoComplete: "current-password" },
    { key: "password", label: t("new"), autoComplete: "new-password" },
    { key: "repeat", label: t("repeat"), autoComplete: "new-password" },
  ] as const;
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <ProblemNotice problem={problem} />
      {fields.map(({ key, label, autoComplete }) => (
        <Field
          key={key}
          label={label}
          hint={key === "password" && t("hint", { count: MIN_PASSWORD_LENGTH })}
          error={key === "repeat" && isDifferent && t("different")}
        >
          {(control) => (
            <Input
              {...control}
              type="password"
              autoComplete={autoComplete}
              required
              minLength={key === "current" ? undefined : MIN_PASSWORD_LENGTH}
              value={typed[key]}
              onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <div>
        <Button type="submit" variant="primary" disabled={isWriting}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
