"use client";

import { FileStack, FileText } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { useFileDrop } from "./use-file-drop";

export interface DropBoxProps {
  readonly title: string;
  readonly text: string;
  readonly isMany?: boolean;
  readonly error: string | null;
  readonly onFiles: (files: File[]) => void;
  /** The buttons that choose files. */
  readonly children: ReactNode;
}

/** A place for files: to be dropped there, or chosen. */
export function DropBox({ title, text, isMany, error, onFiles, children }: DropBoxProps) {
  const { target, isOver } = useFileDrop<HTMLDivElement>(onFiles);
  const Icon = isMany ? FileStack : FileText;
  return (
    <div
      ref={target}
      className={classNames(
        "flex min-h-56 flex-col items-center justify-center gap-2 rounded-xl border border-dashed border-border-strong bg-surface px-5 py-8 text-center",
        isOver && "border-accent bg-accent-soft",
      )}
    >
      <Icon aria-hidden className="size-8 text-accent" />
      <h2 className="font-semibold">{title}</h2>
      <p className="max-w-xl text-sm text-balance text-muted">{text}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-2">{children}</div>
      {error && (
        <p role="alert" className="text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
