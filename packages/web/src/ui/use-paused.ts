import { useEffect, useState } from "react";

/** As long as somebody types on. */
const typingPauseMs = 180;

/** A value, once it has stayed the same for a moment: what is asked for with every letter is asked for once. */
export function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), typingPauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
