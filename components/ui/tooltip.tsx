"use client";

import { Tooltip as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";

export const TooltipProvider = Primitive.Provider;

export interface TooltipProps extends Pick<ComponentProps<typeof Primitive.Content>, "side"> {
  readonly content: ReactNode;
  /** The control that it explains; it needs a name of its own. */
  readonly children: ReactNode;
}

export function Tooltip({ content, children, side = "bottom" }: TooltipProps) {
  return (
    <Primitive.Root delayDuration={400}>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-72 rounded-md bg-foreground px-2.5 py-1.5 text-sm text-background shadow-md"
        >
          {content}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
