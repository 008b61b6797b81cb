import { useEffect, useEffectEvent, useState } from "react";

/** What is typed into a search, and its setter: after a pause in typing it is applied, so that not every letter is a request. */
export function useTypedSearch(
  applied: string,
  onApply: (text: string) => void,
): [string, (text: string) => void] {
  const [typed, setTyped] = useState(applied);
  const apply = useEffectEvent((text: string) => {
    if (text !== applied) onApply(text);
  });
  useEffect(() => {
    const timer = setTimeout(() => apply(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped];
}
