import { startPortal } from "@ips/screens/shell/start-portal.tsx";
import { routeTree } from "./route-tree.ts";
import "./styles.scss";

startPortal("counselor", routeTree);
