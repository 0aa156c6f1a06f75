import type { ReactNode } from "react";

export interface MessagePageProps {
  readonly title: string;
  readonly text: string;
  /** The way on. */
  readonly children: ReactNode;
}

/** A page that only says something. */
export function MessagePage({ title, text, children }: MessagePageProps) {
  return (
    <main
      id="content"
      className="mx-auto flex w-full max-w-lg flex-col items-start gap-2 px-4 py-20 sm:px-6"
    >
      <h1 className="font-serif text-2xl font-semibold tracking-tight">{title}</h1>
      <p className="text-muted">{text}</p>
      <div className="mt-4 flex flex-wrap gap-2">{children}</div>
    </main>
  );
}
