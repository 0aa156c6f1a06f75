"use client";

import { Popover as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { FLOATING_LOOKS, FLOATING_PLACE } from "./floating-panel";

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;

/** A small dialog that hangs on its button; the page below stays as it is. */
export function PopoverContent({ className, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        {...FLOATING_PLACE}
        className={classNames(FLOATING_LOOKS, "focus:outline-none", className)}
        {...rest}
      />
    </Primitive.Portal>
  );
}
