import type { ReactNode } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { DialogClose, DialogFooter } from "@/components/ui/dialog";

export interface ChoiceFooterProps extends Omit<ButtonProps, "variant"> {
  readonly cancelLabel: string;
  /** What is done with the choice. */
  readonly children: ReactNode;
}

/** The end of a dialog in which a person chooses: leave it all, or do what was chosen. */
export function ChoiceFooter({ cancelLabel, ...rest }: ChoiceFooterProps) {
  return (
    <DialogFooter>
      <DialogClose asChild>
        <Button>{cancelLabel}</Button>
      </DialogClose>
      <Button variant="primary" {...rest} />
    </DialogFooter>
  );
}
