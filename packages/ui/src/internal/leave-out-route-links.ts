import type { Plugin } from "vite";

const routes = /@tanstack\/react-router\/dist\/esm\/route\.js$/u;

/**
 * Leaves out the link component that the router hangs on every route. The portals' links are `@ips/ui/link`, which ask the
 * router to go; the router's own would be 2 kB of script that nobody uses on every first page.
 */
export function leaveOutRouteLinks(): Plugin {
  return {
    name: "ips:leave-out-route-links",
    apply: "build",
    transform: {
      filter: { id: routes },
      handler: (code) => ({ code: withoutRouteLinks(code), map: null }),
    },
  };
}

/**
 * The router's module of routes without `route.Link`.
 *
 * @throws Error when the module has no such links any more: then this file has had its time.
 */
export function withoutRouteLinks(code: string): string {
  const without = code.replaceAll(
    /^\t*this\.Link = React\.forwardRef\(\(props, ref\) => \{\n[\s\S]*?\n\t\t\}\);\n/gmu,
    "",
  );
  if (without === code) throw new Error("The router's routes have no links to leave out any more.");
  return without;
}
