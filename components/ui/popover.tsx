"use client";

import { Popover as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;

/** A small panel beside its button; Escape closes it and gives the focus back. */
export function PopoverContent({ className, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        align="start"
        sideOffset={6}
        collisionPadding={8}
        className={classNames(
          "z-50 w-72 max-w-[calc(100vw-1rem)] rounded-lg border border-border bg-surface p-3 shadow-lg",
          className,
        )}
        {...rest}
      />
    </Primitive.Portal>
  );
}
