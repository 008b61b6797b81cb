import type { Demo } from "../../installation/demo.ts";
import { loadDemo } from "./load-demo.ts";
import { demoSignIns } from "./sign-ins.ts";

/** A VR agency and a mental health agency with some forty people in every phase. */
export const smallDemo: Demo = { signIns: demoSignIns, load: loadDemo };
