import type { ReactNode } from "react";
import { ProductMark } from "@/components/shell/product-mark";
import { Card } from "@/components/ui/card";

export interface AuthCardProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** The page before one is signed in: a card in the middle. */
export function AuthCard({ title, text, children }: AuthCardProps) {
  return (
    <main id="content" className="mx-auto w-full max-w-md px-4 py-10 sm:py-16">
      <Card className="p-6 sm:p-8">
        <ProductMark className="size-10" />
        <h1 className="mt-4 font-serif text-2xl font-semibold tracking-tight">{title}</h1>
        <p className="mt-1 mb-6 text-muted">{text}</p>
        {children}
      </Card>
    </main>
  );
}
