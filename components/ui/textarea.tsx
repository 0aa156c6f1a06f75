import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL_LOOKS } from "./input";

export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea className={classNames(CONTROL_LOOKS, "min-h-24 py-2", className)} {...rest} />;
}
