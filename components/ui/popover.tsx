"use client";

import { Popover as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;

/** A small dialog that hangs on its button; the page below stays as it is. */
export function PopoverContent({ className, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        align="end"
        sideOffset={6}
        collisionPadding={8}
        className={classNames(
          "z-50 rounded-lg border border-border bg-surface shadow-lg focus:outline-none",
          className,
        )}
        {...rest}
      />
    </Primitive.Portal>
  );
}
