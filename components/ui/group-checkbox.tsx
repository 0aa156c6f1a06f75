import { type ReactNode, useId } from "react";

export interface GroupCheckboxProps {
  readonly label: ReactNode;
  /** What the box is for. */
  readonly keys: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

/** A box for many: between checked and not when only some are chosen. */
export function GroupCheckbox({ label, keys, chosen, onChoose }: GroupCheckboxProps) {
  const id = useId();
  const count = keys.filter((key) => chosen.has(key)).length;
  const isMixed = count > 0 && count < keys.length;
  return (
    <span className="flex items-start gap-3">
      <input
        ref={(box) => {
          if (box) box.indeterminate = isMixed;
        }}
        id={id}
        type="checkbox"
        checked={count === keys.length}
        onChange={() => onChoose(keys, count < keys.length)}
        className="mt-1 size-4 shrink-0 accent-accent"
      />
      <label htmlFor={id} className="min-w-0 wrap-anywhere">
        {label}
      </label>
    </span>
  );
}
