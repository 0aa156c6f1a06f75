"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ThemeProvider } from "next-themes";
import { type ReactNode, useState } from "react";
import { ToastProvider } from "@/components/ui/toast";
import { TooltipProvider } from "@/components/ui/tooltip";
import { ApiProblem } from "@/lib/client/call-api";
import { ServiceWorker } from "./service-worker";

declare global {
  // The name that the style-injecting libraries below radix read their nonce from.
  var __webpack_nonce__: string | undefined;
}

/** A refusal stays a refusal: only what never reached the server is asked again. */
const retry = (failures: number, error: Error) =>
  failures < 2 && error instanceof ApiProblem && error.code === "offline";

const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry, staleTime: 10_000 } } });

export interface ProvidersProps {
  readonly nonce: string | undefined;
  readonly children: ReactNode;
}

export function Providers({ nonce, children }: ProvidersProps) {
  const t = useTranslations("shell");
  const [queryClient] = useState(createQueryClient);
  useState(() => {
    if (typeof window !== "undefined") globalThis.__webpack_nonce__ = nonce;
  });
  return (
    <ThemeProvider
      attribute="class"
      defaultTheme="system"
      disableTransitionOnChange
      {...(nonce !== undefined && { nonce })}
    >
      <QueryClientProvider client={queryClient}>
        <TooltipProvider>
          <ToastProvider regionLabel={t("messages")} closeLabel={t("close")}>
            {children}
            <ServiceWorker />
          </ToastProvider>
        </TooltipProvider>
      </QueryClientProvider>
    </ThemeProvider>
  );
}
