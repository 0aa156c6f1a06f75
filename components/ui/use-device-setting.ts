import { useCallback, useState } from "react";

/**
 * What a person chose on this device. `read` makes a value of what was kept, which may be missing or anything. Only for
 * what is rendered in the browser alone.
 */
export function useDeviceSetting<Value extends string | number | boolean>(
  key: string,
  read: (kept: string | null) => Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => read(kept(key)));
  const choose = useCallback(
    (next: Value) => {
      setValue(next);
      try {
        localStorage.setItem(key, String(next));
      } catch {
        // A private window keeps nothing: the choice holds until the page goes.
      }
    },
    [key],
  );
  return [value, choose];
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
