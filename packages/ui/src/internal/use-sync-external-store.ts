/** What the router takes from `use-sync-external-store/shim`, from React itself. */
export { useSyncExternalStore } from "react";
