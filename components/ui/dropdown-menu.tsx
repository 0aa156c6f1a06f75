"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { FLOATING_LOOKS, FLOATING_PLACE } from "./floating-panel";

const ITEM =
  "flex min-h-8 items-center gap-2.5 rounded-md px-2 py-1.5 text-sm outline-none select-none data-disabled:pointer-events-none data-disabled:opacity-50 data-highlighted:bg-sunken [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted";

/** Not modal: the page below stays scrollable, and no style element is injected. */
export function DropdownMenu(props: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root modal={false} {...props} />;
}

export const DropdownMenuTrigger = Primitive.Trigger;
export const DropdownMenuRadioGroup = Primitive.RadioGroup;

export function DropdownMenuContent({
  className,
  ...rest
}: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        {...FLOATING_PLACE}
        className={classNames(FLOATING_LOOKS, "min-w-48 p-1", className)}
        {...rest}
      />
    </Primitive.Portal>
  );
}

export interface DropdownMenuItemProps extends ComponentProps<typeof Primitive.Item> {
  readonly isDangerous?: boolean;
}

export function DropdownMenuItem({ isDangerous, className, ...rest }: DropdownMenuItemProps) {
  const danger = isDangerous && "text-danger data-highlighted:bg-danger-soft [&_svg]:text-danger";
  return <Primitive.Item className={classNames(ITEM, danger, className)} {...rest} />;
}

export function DropdownMenuRadioItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={classNames(ITEM, className)} {...rest}>
      <span className="flex flex-1 items-center gap-2.5">{children}</span>
      <Primitive.ItemIndicator>
        <Check aria-hidden />
      </Primitive.ItemIndicator>
    </Primitive.RadioItem>
  );
}

export function DropdownMenuLabel({ className, ...rest }: ComponentProps<typeof Primitive.Label>) {
  return <Primitive.Label className={classNames("px-2 py-1.5 text-sm", className)} {...rest} />;
}

export function DropdownMenuSeparator() {
  return <Primitive.Separator className="mx-1 my-1 h-px bg-border" />;
}
