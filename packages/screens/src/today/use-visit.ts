import { inBackground, useApi } from "@ips/portal-kit/api";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";

/**
 * Tells the record that the reader has *Today* before them: when it is there to be read, and each time its window is
 * looked at again. What is new then counts from the visit before.
 */
export function useVisit(readable: boolean): void {
  const api = useApi();
  const { mutate } = useMutation(api.today.visit.mutationOptions({ trpc: { context: inBackground } }));
  useEffect(() => {
    if (!readable) return;
    const visit = () => {
      if (document.visibilityState === "visible") mutate();
    };
    visit();
    document.addEventListener("visibilitychange", visit);
    return () => document.removeEventListener("visibilitychange", visit);
  }, [readable, mutate]);
}
