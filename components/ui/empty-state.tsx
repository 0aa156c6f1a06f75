import type { ReactNode } from "react";

export interface EmptyStateProps {
  readonly title: string;
  /** What to do next. */
  readonly text: string;
  readonly action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-1 px-6 py-12 text-center">
      <p className="font-medium">{title}</p>
      <p className="max-w-md text-balance text-muted">{text}</p>
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
