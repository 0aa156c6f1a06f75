"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useToast } from "@/components/ui/toast";
import { changeKeys } from "@/lib/client/user-calls";
import type { KeyMap } from "@/lib/schemas/user";

interface OwnKeys {
  readonly map: KeyMap;
  /** Uses these at once, and keeps them; what cannot be kept is taken back. */
  readonly change: (map: KeyMap) => void;
}

const OwnKeysContext = createContext<OwnKeys | null>(null);

export interface KeyMapProviderProps {
  /** The keys that the reader has other than everybody. */
  readonly keys: KeyMap;
  readonly children: ReactNode;
}

/** Knows the reader's own keys on every page. */
export function KeyMapProvider({ keys, children }: KeyMapProviderProps) {
  const [map, setMap] = useState(keys);
  const toast = useToast();
  const tell = useProblemText();
  const own = useMemo<OwnKeys>(
    () => ({
      map,
      change: (wanted) => {
        setMap(wanted);
        changeKeys({ keys: wanted }).catch((failure: unknown) => {
          setMap(map);
          toast({ tone: "danger", text: tell(failure) });
        });
      },
    }),
    [map, toast, tell],
  );
  return <OwnKeysContext value={own}>{children}</OwnKeysContext>;
}

/** The reader's own keys. */
export function useOwnKeys(): OwnKeys {
  const own = use(OwnKeysContext);
  if (!own) throw new Error("useOwnKeys is called outside of the workspace");
  return own;
}
