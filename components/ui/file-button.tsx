"use client";

import { FileUp } from "lucide-react";
import { type ComponentProps, useRef } from "react";
import { Button } from "./button";

export interface FileButtonProps extends Omit<ComponentProps<typeof Button>, "onClick"> {
  /** The name of the field of the file itself. */
  readonly fileLabel: string;
  /** The kinds of file to choose from, as `accept` has them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Lets several be chosen at once, which are then told together. */
  readonly onFiles?: (files: File[]) => void;
}

/** A button that lets a file be chosen. */
export function FileButton({
  fileLabel,
  accept,
  onFile,
  onFiles,
  children,
  ...rest
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        aria-label={fileLabel}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          const [file] = files;
          if (file && files.length > 1 && onFiles) onFiles(files);
          else if (file) onFile(file);
          // The same file can be chosen again.
          event.target.value = "";
        }}
      />
      <Button {...rest} onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {children}
      </Button>
    </>
  );
}
