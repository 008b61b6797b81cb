const name = "ips-signed-out";

/** Tells the portal's other tabs that the person signed out. */
export function tellSignOut(): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(name);
  channel.postMessage("signed-out");
  channel.close();
}

/** Hears it from other tabs, as long as the page lives. */
export function listenForSignOut(onSignOut: () => void): void {
  if (typeof BroadcastChannel === "undefined") return;
  new BroadcastChannel(name).addEventListener("message", onSignOut);
}
