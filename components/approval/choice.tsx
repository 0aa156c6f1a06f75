import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** One question of a small form, with its answers in a list. */
export function Choice({ label, value, onValue, children }: ChoiceProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <Select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {children}
        </Select>
      )}
    </Field>
  );
}
