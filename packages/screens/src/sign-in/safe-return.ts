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
