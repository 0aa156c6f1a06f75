"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogFooter,
  DialogTrigger,
} from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createUser } from "@/lib/client/user-calls";
import { generatePassword } from "./generate-password";
import { type NewPassword, ShownPassword } from "./shown-password";

export function AddPersonDialog() {
  const t = useTranslations("people");
  const shell = useTranslations("shell");
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState<NewPassword | null>(null);
  return (
    <>
      <Dialog open={isOpen} onOpenChange={setIsOpen}>
        <DialogTrigger asChild>
          <Button variant="primary">
            <UserPlus aria-hidden />
            {t("add")}
          </Button>
        </DialogTrigger>
        <DialogContent title={t("add")} description={t("addText")} closeLabel={shell("close")}>
          <AddPersonForm
            onAdded={(added) => {
              setIsOpen(false);
              setShown(added);
            }}
          />
        </DialogContent>
      </Dialog>
      <ShownPassword shown={shown} onClose={() => setShown(null)} />
    </>
  );
}

function AddPersonForm({ onAdded }: { readonly onAdded: (added: NewPassword) => void }) {
  const t = useTranslations("people");
  const shell = useTranslations("shell");
  const [person, setPerson] = useState({ name: "", email: "", isAdmin: false });
  const [password] = useState(generatePassword);
  const { write, isWriting, problem } = useWrite(createUser, {
    onDone: () => onAdded({ name: person.name, password }),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write({ ...person, password });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <ProblemNotice problem={problem} />
      {(["name", "email"] as const).map((key) => (
        <Field key={key} label={t(key)}>
          {(control) => (
            <Input
              {...control}
              type={key === "email" ? "email" : "text"}
              autoComplete="off"
              required
              value={person[key]}
              onChange={(event) => setPerson({ ...person, [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <CheckboxField
        label={t("isAdmin")}
        hint={t("isAdminHint")}
        isChecked={person.isAdmin}
        onChange={(isAdmin) => setPerson({ ...person, isAdmin })}
      />
      <DialogFooter>
        <DialogClose asChild>
          <Button>{shell("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" disabled={isWriting}>
          {t("create")}
        </Button>
      </DialogFooter>
    </form>
  );
}
