import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

const TONES = {
  info: { Icon: Info, looks: "border-border bg-sunken [&>svg]:text-muted" },
  success: { Icon: CircleCheck, looks: "border-success/30 bg-success-soft [&>svg]:text-success" },
  warning: { Icon: TriangleAlert, looks: "border-warning/30 bg-warning-soft [&>svg]:text-warning" },
  danger: { Icon: CircleAlert, looks: "border-danger/30 bg-danger-soft [&>svg]:text-danger" },
} as const;

export interface NoticeProps {
  readonly tone?: keyof typeof TONES;
  /** `alert` is read out at once; `status` when the reader pauses. */
  readonly role?: "alert" | "status";
  readonly className?: string;
  readonly children: ReactNode;
}

/** A sentence or two that the page has to say. */
export function Notice({ tone = "info", role, className, children }: NoticeProps) {
  const { Icon, looks } = TONES[tone];
  return (
    <div
      role={role}
      className={classNames(
        "flex items-start gap-2.5 rounded-lg border px-3.5 py-3 text-sm",
        looks,
        className,
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
