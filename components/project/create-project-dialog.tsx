"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { languageLabel } from "@/components/language/language-label";
import { LANGUAGE_TAGS } from "@/components/language/language-tags";
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
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { createProject } from "@/lib/client/project-calls";

const NEW_PROJECT = { name: "", sourceLanguage: "en", targetLanguage: "fr" };

export function CreateProjectDialog() {
  const t = useTranslations("projects");
  const shell = useTranslations("shell");
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button variant="primary">
          <Plus aria-hidden />
          {t("new")}
        </Button>
      </DialogTrigger>
      <DialogContent title={t("new")} description={t("newText")} closeLabel={shell("close")}>
        <CreateProjectForm />
      </DialogContent>
    </Dialog>
  );
}

function CreateProjectForm() {
  const t = useTranslations("projects");
  const shell = useTranslations("shell");
  const router = useRouter();
  const [project, setProject] = useState(NEW_PROJECT);
  const { write, isWriting, problem } = useWrite(createProject, {
    onDone: ({ id }) => router.push(`/projects/${id}`),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write(project);
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <ProblemNotice problem={problem} />
      <Field label={t("name")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={project.name}
            onChange={(event) => setProject({ ...project, name: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["sourceLanguage", "targetLanguage"] as const).map((side) => (
          <LanguageChoice
            key={side}
            label={t(side)}
            value={project[side]}
            onChange={(tag) => setProject({ ...project, [side]: tag })}
          />
        ))}
      </div>
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

interface LanguageChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (tag: string) => void;
}

function LanguageChoice({ label, value, onChange }: LanguageChoiceProps) {
  const locale = useLocale();
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {LANGUAGE_TAGS.map((tag) => (
            <option key={tag} value={tag}>
              {languageLabel(tag, locale)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
