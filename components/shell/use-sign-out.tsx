"use client";

import { signOut } from "next-auth/react";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { openJournal } from "@/lib/client/journal";
import { type KeptWork, workUnsent } from "@/lib/client/kept-work";

/** How often, and how many times, to look whether the last change has been sent, in milliseconds. */
const PAUSE = 150;
const LOOKS = 10;

const leave = () => void signOut({ callbackUrl: "/sign-in" });

/** Signs the person out, and asks before it when changes of theirs are on this device only. */
export function useSignOut(userId: string): {
  readonly askToSignOut: () => void;
  readonly dialog: ReactNode;
} {
  const t = useTranslations("shell");
  const format = useFormatter();
  const [unsent, setUnsent] = useState<readonly KeptWork[]>([]);
  const askToSignOut = async () => {
    const work = await findUnsent(userId);
    if (work.length === 0) leave();
    else setUnsent(work);
  };
  const documents = unsent.map(({ title, count }) => t("unsent.document", { title, count }));
  return {
    askToSignOut: () => void askToSignOut(),
    dialog: (
      <AlertDialog
        open={unsent.length > 0}
        onOpenChange={() => setUnsent([])}
        title={t("unsent.title")}
        description={t("unsent.text", { documents: format.list(documents) })}
        confirmLabel={t("unsent.confirm")}
        cancelLabel={t("cancel")}
        onConfirm={leave}
      />
    ),
  };
}

/** What is not sent when the change that was typed last has had its time. */
async function findUnsent(userId: string): Promise<readonly KeptWork[]> {
  const journal = openJournal();
  for (let look = 0; look < LOOKS; look += 1) {
    // A browser that keeps nothing has nothing to tell.
    const work = await workUnsent(userId, journal).catch(() => []);
    if (work.length === 0 || !navigator.onLine) return work;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return workUnsent(userId, journal).catch(() => []);
}
