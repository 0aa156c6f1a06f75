"use client";

import { Button, type ButtonProps } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Tooltip } from "@/components/ui/tooltip";
import { KeyLabel } from "./key-label";

export interface CommandButtonProps extends Omit<ButtonProps, "size" | "aria-label"> {
  readonly label: string;
  /** The key that does the same. */
  readonly keys?: string | undefined;
  /** Shows the label beside the icon. */
  readonly hasText?: boolean;
}

/** A button for a command, which tells its key. */
export function CommandButton(props: CommandButtonProps) {
  const { label, keys, hasText = false, children, className, ...rest } = props;
  const hint = (
    <span className="flex items-center gap-2">
      {label}
      {keys && <KeyLabel keys={keys} />}
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
        {hasText && label}
      </Button>
    </Tooltip>
  );
}
