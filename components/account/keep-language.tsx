"use client";

import { useEffect } from "react";
import { changeMail } from "@/lib/client/user-calls";
import type { ChangeMail } from "@/lib/schemas/user";

/** Keeps the language that a person reads, for their mail: the choice itself is the browser's. */
export function KeepLanguage({ locale }: { readonly locale: ChangeMail["locale"] }) {
  useEffect(() => {
    // Whatever hinders it, the next page does it.
    changeMail({ locale }).catch(() => undefined);
  }, [locale]);
  return null;
}
