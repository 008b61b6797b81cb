export type Shortcut = { name: string; chord: boolean; first: string | null; key: string };

/** `"g t"` → first g then t; `"Ctrl+K"` → a chord; `"/"` → one key. */
export function parseShortcut(name: string): Shortcut {
  if (/^ctrl\+/iu.test(name)) return { name, chord: true, first: null, key: name.slice(5).toLowerCase() };
  const [first = "", second] = name.toLowerCase().split(" ");
  return second === undefined
    ? { name, chord: false, first: null, key: first }
    : { name, chord: false, first, key: second };
}

/** Whether this key press, after `started` (the key before it, if recent), completes the shortcut. */
export function pressed(
  shortcut: Shortcut,
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  started: string | null,
): boolean {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey || event.key.toLowerCase() !== shortcut.key) return false;
  return shortcut.chord ? command : !command && (shortcut.first === null ? true : shortcut.first === started);
}

/** The user is writing text here, so that letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === "TEXTAREA" || target.tagName === "SELECT") return true;
  return (
    target instanceof HTMLInputElement &&
    !["checkbox", "radio", "button", "submit", "reset", "file"].includes(target.type)
  );
}
