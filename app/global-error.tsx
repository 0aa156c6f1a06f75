"use client";

import { MessagePage } from "@/components/errors/message-page";
import { Button } from "@/components/ui/button";
import "./globals.css";

/** Stands in for the whole document, so it has no messages to read from: it says both languages. */
export default function GlobalError({
  reset,
}: {
  readonly error: Error;
  readonly reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <MessagePage
          title="Something went wrong · Une erreur est survenue"
          text="What you saved is safe. Ce que vous avez enregistré est en sécurité."
        >
          <Button variant="primary" onClick={reset}>
            Try again · Réessayer
          </Button>
        </MessagePage>
      </body>
    </html>
  );
}
