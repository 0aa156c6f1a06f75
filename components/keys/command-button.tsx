"use client";

import { Button, type ButtonProps } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Tooltip } from "@/components/ui/tooltip";
import { CommandKey } from "./command-key";

export interface CommandButtonProps extends Omit<ButtonProps, "size" | "aria-label"> {
  readonly label: string;
  /** What the screen's key table calls it: its key is shown. */
  readonly command?: string;
  /** Shows the label beside the icon; `wide`: not on a phone. */
  readonly hasText?: boolean | "wide";
}

/** A button for a command, which tells its key. */
export function CommandButton(props: CommandButtonProps) {
  const { label, command, hasText = false, children, className, ...rest } = props;
  const hint = (
    <span className="flex items-center gap-2">
      {label}
      <CommandKey command={command} />
    </span>
  );
  return (
    <Tooltip content={hint}>
      <Button
        size={hasText ? "sm" : "icon-sm"}
        variant={hasText ? "secondary" : "ghost"}
        {...(!hasText && { "aria-label": label })}
        className={classNames(
          !hasText && "aria-pressed:bg-accent-soft aria-pressed:text-accent",
          className,
        )}
        {...rest}
      >
        {children}
        {hasText && <span className={hasText === "wide" ? "max-sm:sr-only" : ""}>{label}</span>}
      </Button>
    </Tooltip>
  );
}
