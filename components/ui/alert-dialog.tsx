"use client";

import { AlertDialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button";
import { DialogFooter, OVERLAY_LOOKS, PANEL_LOOKS } from "./dialog";

export interface AlertDialogProps {
  readonly title: ReactNode;
  readonly description: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  /** The button that opens it; absent when `open` is controlled. */
  readonly trigger?: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Whether what it confirms destroys something. */
  readonly isDangerous?: boolean;
}

/** Asks before something that cannot be taken back; the focus starts on the harmless button. */
export function AlertDialog(props: AlertDialogProps) {
  const { open, onOpenChange } = props;
  return (
    <Primitive.Root
      {...(open !== undefined && { open })}
      {...(onOpenChange !== undefined && { onOpenChange })}
    >
      {props.trigger && <Primitive.Trigger asChild>{props.trigger}</Primitive.Trigger>}
      <Primitive.Portal>
        <Primitive.Overlay className={OVERLAY_LOOKS} />
        <Primitive.Content className={PANEL_LOOKS}>
          <Primitive.Title className="text-lg font-semibold">{props.title}</Primitive.Title>
          <Primitive.Description className="text-muted">{props.description}</Primitive.Description>
          <DialogFooter>
            <Primitive.Cancel asChild>
              <Button>{props.cancelLabel}</Button>
            </Primitive.Cancel>
            <Primitive.Action asChild>
              <Button variant={props.isDangerous ? "danger" : "primary"} onClick={props.onConfirm}>
                {props.confirmLabel}
              </Button>
            </Primitive.Action>
          </DialogFooter>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
