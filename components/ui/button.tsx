import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

const BASE =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-md border border-transparent font-medium whitespace-nowrap transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0";

const VARIANTS = {
  primary:
    "bg-accent text-accent-foreground enabled:hover:bg-accent-strong [a]:hover:bg-accent-strong",
  secondary:
    "border-border bg-surface text-foreground shadow-xs enabled:hover:bg-sunken [a]:hover:bg-sunken",
  ghost: "text-foreground enabled:hover:bg-sunken [a]:hover:bg-sunken",
  danger: "bg-danger text-danger-foreground enabled:hover:bg-danger-strong",
  "danger-quiet": "text-danger enabled:hover:bg-danger-soft",
} as const;

const SIZES = {
  sm: "h-8 px-2.5 text-sm",
  md: "h-9.5 px-3.5 text-sm",
  lg: "h-11 px-5",
  icon: "size-9.5",
  "icon-sm": "size-8",
} as const;

export interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: keyof typeof VARIANTS;
  readonly size?: keyof typeof SIZES;
  /** Gives the looks to the only child, such as a link. */
  readonly asChild?: boolean;
}

export function Button({
  variant = "secondary",
  size = "md",
  asChild = false,
  className,
  ...rest
}: ButtonProps) {
  const looks = classNames(BASE, VARIANTS[variant], SIZES[size], className);
  if (asChild) return <Slot.Root className={looks} {...rest} />;
  return <button type="button" className={looks} {...rest} />;
}
