import type { AppErrorRead } from "@ips/portal-kit/read-app-error";

/**
 * What went wrong with a step of signing in, without saying whether an address is known.
 *
 * @example
 * explainSignIn({ code: "too-many-tries", facts: { retryAfter: 90 }, … }); // => "There were too many tries. Wait 2 minutes, then try again."
 */
export function explainSignIn(error: AppErrorRead): string {
  switch (error.code) {
    case "sign-in.refused":
      return "This e-mail address and password do not belong together. Check both and try again.";
    case "sign-in.code-refused":
      return "This code was not taken. A code works once: wait for the next one and type that.";
    case "sign-in.begin-again":
      return "That took too long. Type your e-mail address and password again.";
    case "too-many-tries":
      return `There were too many tries. Wait ${wait(Number(error.facts["retryAfter"] ?? 60))}, then try again.`;
    case "bad-input":
      return "Something is missing here. Fill it in and try again.";
    default:
      return "There is no connection to the server just now. Nothing is lost; try again in a moment.";
  }
}

function wait(seconds: number): string {
  if (seconds <= 60) return seconds === 60 ? "a minute" : `${Math.max(1, Math.ceil(seconds))} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
