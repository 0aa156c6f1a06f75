"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { type DemoAccount, DemoAccounts } from "./demo-accounts";
import { type Credentials, useSignIn } from "./use-sign-in";

const FIELDS = [
  { name: "email", type: "email", autoComplete: "username" },
  { name: "password", type: "password", autoComplete: "current-password" },
] as const;

export interface SignInFormProps {
  readonly demoAccounts: readonly DemoAccount[];
  readonly oidcName: string | null;
  /** Where to go afterwards: a path of this site. */
  readonly goTo: string;
  /** An error code that next-auth sent back. */
  readonly error: string | null;
}

export function SignInForm({ demoAccounts, oidcName, goTo, error: firstError }: SignInFormProps) {
  const t = useTranslations("sign-in");
  const [typed, setTyped] = useState<Credentials>({ email: "", password: "" });
  const { submit, isBusy, error } = useSignIn(goTo, firstError);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit(typed);
  };
  const errorText = error && (t.has(`errors.${error}`) ? t(`errors.${error}`) : t("errors.other"));
  return (
    <div className="flex flex-col gap-5">
      <form onSubmit={onSubmit} className="flex flex-col gap-4">
        {errorText && (
          <Notice tone="danger" role="alert">
            {errorText}
          </Notice>
        )}
        {FIELDS.map(({ name, ...input }) => (
          <Field key={name} label={t(name)}>
            {(control) => (
              <Input
                {...control}
                {...input}
                name={name}
                required
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Button type="submit" variant="primary" size="lg" disabled={isBusy} className="mt-1">
          {isBusy ? t("busy") : t("submit")}
        </Button>
      </form>
      {oidcName && (
        <Button size="lg" onClick={() => void signIn("oidc", { callbackUrl: goTo })}>
          {t("with", { name: oidcName })}
        </Button>
      )}
      {demoAccounts.length > 0 && (
        <DemoAccounts
          accounts={demoAccounts}
          isBusy={isBusy}
          onChoose={(account) => {
            setTyped({ email: account.email, password: account.password });
            void submit(account);
          }}
        />
      )}
    </div>
  );
}
