import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Where the install puts the workspace's own tools, the pinned Node among them. */
export const binFolder = join(root, "node_modules", ".bin");
