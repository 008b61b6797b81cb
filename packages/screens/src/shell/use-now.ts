import { browserNow } from "@ips/portal-kit/browser-clock";
import { useEffect, useState } from "react";

/** The browser's moment, once a second while it is wanted. */
export function useNow(wanted: boolean): number {
  const [now, setNow] = useState(() => browserNow());
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setInterval(() => setNow(browserNow()), 1000);
    return () => clearInterval(timer);
  }, [wanted]);
  return now;
}
