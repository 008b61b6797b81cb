import { useRouter } from "@tanstack/react-router";
import type { PortalContext } from "./start-portal.tsx";

/** What every route of the portal finds in its context, for a page that needs more than `useApi()`. */
export const usePortalContext = (): PortalContext => useRouter().options.context as PortalContext;
