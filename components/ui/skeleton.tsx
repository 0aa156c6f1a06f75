import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** Holds the place of what is still loading, so that nothing jumps. */
export function Skeleton({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      aria-hidden
      className={classNames("animate-pulse rounded-md bg-sunken", className)}
      {...rest}
    />
  );
}
