import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export const CONTROL_LOOKS =
  "w-full rounded-md border border-border-strong bg-surface px-3 text-foreground placeholder:text-muted focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-danger";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input className={classNames(CONTROL_LOOKS, "h-9.5", className)} {...rest} />;
}
