"use client";

import { useLocale } from "next-intl";
import { useEffect } from "react";

/**
 * Has the browser keep the page that is shown when the server cannot be reached, in the reader's language: another address
 * is another worker, which keeps the page anew. Browsers offer it on HTTPS and on this machine only.
 */
export function ServiceWorker() {
  const locale = useLocale();
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    // Private windows refuse it: the browser's own page does then.
    navigator.serviceWorker.register(`/service-worker.js?${locale}`).catch(() => undefined);
  }, [locale]);
  return null;
}
