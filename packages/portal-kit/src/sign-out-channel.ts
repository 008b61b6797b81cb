const channelName = "ips-sign-out";

/** What tabs tell one another about the session they share. */
type Message = "signed-out" | "extended";

function tell(message: Message): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(message);
  channel.close();
}

function hear(message: Message, act: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === message) act();
  });
  return () => channel.close();
}

/** Tells the other tabs that the person has signed out, so that they close what they show. */
export const tellOtherTabs = (): void => tell("signed-out");

/**
 * Hears that the person signed out in another tab.
 *
 * @returns stops listening.
 */
export const onSignOutElsewhere = (leave: () => void): (() => void) => hear("signed-out", leave);

/** Tells the other tabs that the person has stayed signed in, so that they ask when the session ends now. */
export const tellExtended = (): void => tell("extended");

/**
 * Hears that the person stayed signed in in another tab.
 *
 * @returns stops listening.
 */
export const onExtendedElsewhere = (lookAgain: () => void): (() => void) => hear("extended", lookAgain);
