"use client";

import { useEffect, useState } from "react";

/**
 * A value as it was before the frame that is being drawn; the newest comes once that frame is on the screen. While values come faster
 * than frames it waits for a pause. (React's deferred values are worked out before the frame, and so hold it up.)
 */
export function useAfterFrame<Value>(value: Value): Value {
  const [drawn, setDrawn] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(() => value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return drawn;
}
