const channelName = "ips-sign-out";

/** Tells the other tabs that the person has signed out, so that they close what they show. */
export function tellOtherTabs(): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage("signed-out");
  channel.close();
}

/**
 * Hears that the person signed out in another tab.
 *
 * @returns stops listening.
 */
export function onSignOutElsewhere(leave: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", leave);
  return () => channel.close();
}
