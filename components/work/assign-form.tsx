"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { assignWork } from "@/lib/client/assignment-calls";
import type { Member } from "@/lib/schemas/project";

const NOTHING_CHOSEN = { userId: "", from: "", to: "", dueOn: "" };

export interface AssignFormProps {
  readonly documentId: string;
  /** How many segments the document has. */
  readonly segments: number;
  readonly people: readonly Member[];
}

/** Gives somebody a part of a document, or all of it. */
export function AssignForm({ documentId, segments, people }: AssignFormProps) {
  const t = useTranslations("work");
  const roles = useTranslations("project.role");
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const name = people.find(({ userId }) => userId === chosen.userId)?.name ?? "";
  const { write, isWriting, problem } = useWrite(assignWork, {
    done: t("added", { name }),
    onDone: () => setChosen(NOTHING_CHOSEN),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { userId, from, to, dueOn } = chosen;
    write({
      documentId,
      userId,
      from: numberOf(from),
      to: numberOf(to),
      dueOn: dueOn === "" ? null : dueOn,
    });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <ProblemNotice problem={problem} />
      <Field label={t("person")}>
        {(control) => (
          <Select
            {...control}
            required
            value={chosen.userId}
            onChange={({ target }) => setChosen({ ...chosen, userId: target.value })}
          >
            <option value="">{t("choosePerson")}</option>
            {people.map((person) => (
              <option key={person.userId} value={person.userId}>
                {person.name} ({roles(person.role)})
              </option>
            ))}
          </Select>
        )}
      </Field>
      <PartFields segments={segments} chosen={chosen} onChoose={setChosen} />
      <DialogFooter>
        <Button type="submit" variant="primary" disabled={isWriting || chosen.userId === ""}>
          {t("assign")}
        </Button>
      </DialogFooter>
    </form>
  );
}

interface PartFieldsProps {
  readonly segments: number;
  readonly chosen: typeof NOTHING_CHOSEN;
  readonly onChoose: (chosen: typeof NOTHING_CHOSEN) => void;
}

/** Which part of the document, and until when. */
function PartFields({ segments, chosen, onChoose }: PartFieldsProps) {
  const t = useTranslations("work");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["from", "to"] as const).map((end) => (
          <Field key={end} label={t(end)} hint={t(`${end}Hint`)}>
            {(control) => (
              <Input
                {...control}
                type="number"
                inputMode="numeric"
                min={1}
                max={segments}
                value={chosen[end]}
                onChange={({ target }) => onChoose({ ...chosen, [end]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <Field label={t("dueOn")}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={chosen.dueOn}
            onChange={({ target }) => onChoose({ ...chosen, dueOn: target.value })}
          />
        )}
      </Field>
    </>
  );
}

function numberOf(text: string): number | null {
  return text === "" ? null : Number(text);
}
