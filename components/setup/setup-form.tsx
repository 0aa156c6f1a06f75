"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { useWrite } from "@/components/problem/use-write";
import { useSignIn } from "@/components/sign-in/use-sign-in";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createFirstAdmin } from "@/lib/client/user-calls";
import { MIN_PASSWORD_LENGTH } from "@/lib/schemas/user";

/** Makes the first admin, then signs them in. */
export function SetupForm() {
  const t = useTranslations("setup");
  const [admin, setAdmin] = useState({ name: "", email: "", password: "" });
  const signIn = useSignIn("/projects", null);
  const { write, isWriting, problem } = useWrite(createFirstAdmin, {
    onDone: () => void signIn.submit(admin),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write(admin);
  };
  const fields = [
    { key: "name", type: "text", autoComplete: "name" },
    { key: "email", type: "email", autoComplete: "username" },
    { key: "password", type: "password", autoComplete: "new-password" },
  ] as const;
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <ProblemNotice problem={problem} />
      {fields.map(({ key, ...input }) => (
        <Field
          key={key}
          label={t(key)}
          hint={key === "password" && t("passwordHint", { count: MIN_PASSWORD_LENGTH })}
        >
          {(control) => (
            <Input
              {...control}
              {...input}
              name={key}
              required
              minLength={key === "password" ? MIN_PASSWORD_LENGTH : undefined}
              value={admin[key]}
              onChange={(event) => setAdmin({ ...admin, [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Button
        type="submit"
        variant="primary"
        size="lg"
        disabled={isWriting || signIn.isBusy}
        className="mt-1"
      >
        {t("submit")}
      </Button>
    </form>
  );
}
