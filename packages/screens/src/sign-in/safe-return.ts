/** The page to come back to after signing in, and whether the session of an open page has ended. */
export const returnTo = ({ to, ended }: Record<string, unknown>): { to?: string; ended?: true } => ({
  ...(typeof to === "string" ? { to } : {}),
  ...(ended === true ? { ended } : {}),
});

/**
 * The page to open after signing in: only an address of this portal, never one that another site slipped in.
 *
 * @example
 * safeReturn("/clients/1?tab=plan"); // => "/clients/1?tab=plan"
 * safeReturn("//elsewhere.example"); // => "/"
 */
export function safeReturn(to: unknown): string {
  return typeof to === "string" && /^\/(?![/\\])/u.test(to) && !to.startsWith("/sign-in") ? to : "/";
}
