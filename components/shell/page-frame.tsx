import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

const WIDTHS = { narrow: "max-w-2xl", normal: "max-w-5xl", wide: "max-w-6xl" } as const;

export interface PageFrameProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly width?: keyof typeof WIDTHS;
  readonly children: ReactNode;
}

/** A page of the calm kind: way, title, actions, content. The review desk has a frame of its own. */
export function PageFrame(props: PageFrameProps) {
  const { title, subtitle, crumbs, actions, width = "normal", children } = props;
  return (
    <main
      id="content"
      className={classNames("mx-auto w-full px-4 pt-6 pb-16 sm:px-6", WIDTHS[width])}
    >
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className="mt-2 mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="font-serif text-2xl leading-tight font-semibold tracking-tight text-balance">
            {title}
          </h1>
          {subtitle && <div className="mt-1.5 text-muted">{subtitle}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {children}
    </main>
  );
}
