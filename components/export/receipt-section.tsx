import { type ReactNode, useId } from "react";

export interface ReceiptSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a receipt under its heading. */
export function ReceiptSection({ title, children }: ReceiptSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-border pt-4">
      <h2 id={id} className="mb-2 text-base font-semibold break-after-avoid">
        {title}
      </h2>
      {children}
    </section>
  );
}
