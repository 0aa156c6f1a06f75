import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

export interface WorkCardProps {
  /** Names the heading, on this page alone. */
  readonly id: string;
  readonly title: string;
  /** One list item a document. */
  readonly children: ReactNode;
}

/** Documents that ask something of the reader, above the projects. */
export function WorkCard({ id, title, children }: WorkCardProps) {
  return (
    <Card aria-labelledby={id} className="mb-6">
      <h2
        id={id}
        className="border-b border-border px-4 py-3.5 text-lg leading-snug font-semibold sm:px-5"
      >
        {title}
      </h2>
      <ul className="divide-y divide-border">{children}</ul>
    </Card>
  );
}
