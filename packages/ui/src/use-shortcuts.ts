import { useEffect, useEffectEvent } from "react";
import { isTyping, parseShortcut, pressed } from "./internal/shortcut.ts";

/**
 * Keyboard commands of the whole page: single keys (`"/"`, `"?"`), sequences (`"g t"`), and chords
 * (`"Ctrl+K"`, which is also Command-K). Single keys and sequences are silent while the user types or a
 * dialog is open; chords work everywhere except under a dialog.
 *
 * @example useShortcuts({ "g t": () => go("/today"), "/": focusSearch, "Ctrl+K": focusSearch });
 */
export function useShortcuts(commands: Readonly<Record<string, () => void>>): void {
  const run = useEffectEvent((keys: string) => commands[keys]?.());
  const names = Object.keys(commands).join("\n");
  useEffect(() => {
    const shortcuts = names.split("\n").filter(Boolean).map(parseShortcut);
    let first: { key: string; at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      const typing = isTyping(event.target);
      const started = first && event.timeStamp - first.at < sequenceMs ? first.key : null;
      first = null;
      const hit = shortcuts.find(
        (shortcut) => (shortcut.chord || !typing) && pressed(shortcut, event, started),
      );
      if (hit) {
        event.preventDefault();
        run(hit.name);
      } else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1) {
        first = { key: event.key.toLowerCase(), at: event.timeStamp };
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [names]);
}

const sequenceMs = 1200;
