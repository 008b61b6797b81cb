import type { Demo } from "../../installation/demo.ts";
import { loadDemo } from "./load-demo.ts";
import { demoSignIns } from "./sign-ins.ts";

/** A state in small: a VR agency with two offices, two mental health agencies, and the people they serve. */
export const smallDemo: Demo = { signIns: demoSignIns, load: loadDemo };
