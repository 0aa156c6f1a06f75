"use client";

import { createContext, type ReactNode, use, useMemo, useRef, useSyncExternalStore } from "react";

/** The indexes of the first and the last row in the window. */
interface VisibleRange {
  readonly first: number;
  readonly last: number;
}

interface RangeStore {
  readonly onRange: (first: number, last: number) => void;
  readonly read: () => VisibleRange;
  readonly subscribe: (listener: () => void) => () => void;
}

const RangeContext = createContext<RangeStore | null>(null);

/** Tells the map which rows the list shows, without rendering the list again. */
export function VisibleRangeProvider({ children }: { readonly children: ReactNode }) {
  const range = useRef<VisibleRange>({ first: 0, last: 0 });
  const listeners = useRef(new Set<() => void>());
  const store = useMemo<RangeStore>(
    () => ({
      onRange: (first, last) => {
        if (range.current.first === first && range.current.last === last) return;
        range.current = { first, last };
        // The virtual list reports while it renders: listeners hear of it afterwards.
        queueMicrotask(() => listeners.current.forEach((listener) => listener()));
      },
      read: () => range.current,
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [],
  );
  return <RangeContext value={store}>{children}</RangeContext>;
}

function useRangeStore(): RangeStore {
  const store = use(RangeContext);
  if (!store) throw new Error("useVisibleRange is called outside of VisibleRangeProvider");
  return store;
}

/** The function that the list reports its window to. */
export function useVisibleRange(): Pick<RangeStore, "onRange"> {
  return useRangeStore();
}

/** The rows that the list shows now. */
export function useShownRange(): VisibleRange {
  const { subscribe, read } = useRangeStore();
  return useSyncExternalStore(subscribe, read, read);
}
