"use client";

import { UnexpectedPage } from "@/components/errors/unexpected-page";

export default function Broken({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return <UnexpectedPage onRetry={reset} />;
}
