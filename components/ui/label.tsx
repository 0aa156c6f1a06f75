import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export interface LabelProps extends ComponentProps<"label"> {
  readonly htmlFor: string;
}

export function Label({ htmlFor, className, ...rest }: LabelProps) {
  return (
    <label htmlFor={htmlFor} className={classNames("text-sm font-medium", className)} {...rest} />
  );
}
