"use client";

import { Keyboard, type LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { CommandButton } from "@/components/keys/command-button";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PeopleHere } from "./people-here";
import { WordsBar } from "./words-bar";
import { useWorkbench } from "./workbench";

interface WorkbenchHeaderProps {
  /** The words of the screen that it stands on. */
  readonly labels: { readonly here: string; readonly ways: string; readonly keys: string };
  readonly onHelp: () => void;
  /** Goes to where somebody is; undefined where the list does not have that segment. */
  readonly wayTo: (segmentId: string) => (() => void) | undefined;
  /** The ways from here: `WayLink`s. */
  readonly children: ReactNode;
}

/** The document's name and progress, and the ways from here. */
export function WorkbenchHeader({ labels, onHelp, wayTo, children }: WorkbenchHeaderProps) {
  const { projectId, projectName, title } = useWorkbench().document;
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-border bg-surface px-3 py-2 sm:px-4">
      <div className="min-w-0 flex-1 basis-64">
        <div className="max-sm:hidden">
          <Breadcrumbs
            crumbs={[
              { label: projectName, href: `/projects/${projectId}` },
              { label: labels.here },
            ]}
          />
        </div>
        <h1 className="truncate font-serif text-lg leading-snug font-semibold" title={title}>
          {title}
        </h1>
      </div>
      <PeopleHere wayTo={wayTo} />
      <WordsBar />
      <nav aria-label={labels.ways} className="flex items-center gap-1.5">
        {children}
        <CommandButton
          label={labels.keys}
          command="help"
          className="pointer-coarse:hidden"
          onClick={onHelp}
        >
          <Keyboard aria-hidden />
        </CommandButton>
      </nav>
    </header>
  );
}

interface WayLinkProps {
  /** The document's other page. */
  readonly to: "review" | "approval" | "export";
  readonly icon: LucideIcon;
  /** Where it comes to there, if that page lists it. */
  readonly segmentId?: string | undefined;
  readonly children: ReactNode;
}

/** Leads to another page of the document. */
export function WayLink({ to, icon: Icon, segmentId, children }: WayLinkProps) {
  const { projectId, id } = useWorkbench().document;
  const segment = segmentId ? `?segment=${segmentId}` : "";
  return (
    <Button asChild size="sm">
      <Link href={`/projects/${projectId}/documents/${id}/${to}${segment}`} prefetch={false}>
        <Icon aria-hidden />
        <span className="max-sm:sr-only">{children}</span>
      </Link>
    </Button>
  );
}
