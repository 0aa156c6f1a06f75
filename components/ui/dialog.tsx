"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";

export const OVERLAY_LOOKS = "fixed inset-0 z-40 bg-overlay";
export const PANEL_LOOKS =
  "fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-lg -translate-x-1/2 -translate-y-1/2 flex-col gap-4 overflow-y-auto rounded-xl border border-border bg-surface p-6 shadow-xl focus:outline-none";

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

export interface DialogContentProps
  extends Omit<ComponentProps<typeof Primitive.Content>, "title"> {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** The name of the button that closes it. */
  readonly closeLabel: string;
}

export function DialogContent(props: DialogContentProps) {
  const { title, description, closeLabel, className, children, ...rest } = props;
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={OVERLAY_LOOKS} />
      <Primitive.Content
        className={classNames(PANEL_LOOKS, className)}
        {...(description ? {} : { "aria-describedby": undefined })}
        {...rest}
      >
        <div className="flex flex-col gap-1 pr-8">
          <Primitive.Title className="text-lg font-semibold">{title}</Primitive.Title>
          {description && (
            <Primitive.Description className="text-sm text-muted">
              {description}
            </Primitive.Description>
          )}
        </div>
        {children}
        <Primitive.Close asChild>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={closeLabel}
            className="absolute top-4 right-4"
          >
            <X aria-hidden />
          </Button>
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  );
}

/** The words of a button that is wider than a narrow window go on a second line. */
const FOOTER_BUTTONS =
  "[&>button]:max-w-full max-sm:[&>button]:h-auto max-sm:[&>button]:min-h-9.5 max-sm:[&>button]:py-1.5 max-sm:[&>button]:whitespace-normal";

/** The row of buttons at a dialog's end. */
export function DialogFooter({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      className={classNames("flex flex-wrap justify-end gap-2 pt-1", FOOTER_BUTTONS, className)}
      {...rest}
    />
  );
}
