import { smallDemo } from "../features/demo/demo.ts";
import type { Demo } from "./demo.ts";

/** The demo this program carries. */
export const installedDemo: Demo | null = smallDemo;
