import type { LucideIcon } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Card } from "@/components/ui/card";

export interface FormatCardProps {
  readonly Icon: LucideIcon;
  readonly name: string;
  readonly text: string;
  /** How to get it. */
  readonly children: ReactNode;
}

/** A kind of file, what it is for, and how to get it. */
export function FormatCard({ Icon, name, text, children }: FormatCardProps) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className="flex gap-4 p-4 sm:p-5">
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
        <h2 id={id} className="font-semibold">
          {name}
        </h2>
        <p className="text-sm text-muted">{text}</p>
        {children}
      </div>
    </Card>
  );
}
