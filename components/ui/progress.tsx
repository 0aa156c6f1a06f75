"use client";

import { Progress as Primitive } from "radix-ui";
import { classNames } from "./class-names";

export interface ProgressProps {
  /** From 0 to 1; null while nothing is known yet. */
  readonly value: number | null;
  readonly label: string;
  readonly className?: string;
}

export function Progress({ value, label, className }: ProgressProps) {
  const share = value === null ? 0 : Math.min(1, Math.max(0, value));
  return (
    <Primitive.Root
      value={value === null ? null : Math.round(share * 100)}
      aria-label={label}
      className={classNames("h-2 w-full overflow-hidden rounded-full bg-sunken", className)}
    >
      <Primitive.Indicator
        className={classNames(
          "h-full rounded-full bg-accent transition-[width] duration-500",
          value === null && "animate-pulse opacity-60",
        )}
        style={{ width: value === null ? "25%" : `${share * 100}%` }}
      />
    </Primitive.Root>
  );
}
