import type { AgencyKind } from "@ips/domain";

/** The agencies of the demo: two mental health agencies, the state's VR agency, and its training center, which has no programs. */
export const demoAgencies = {
  lakeside: { kind: "ips", name: "Lakeside Behavioral Health", domain: "lakeside.example" },
  vr: { kind: "vr", name: "State Vocational Rehabilitation", domain: "state-vr.example" },
  harbor: { kind: "ips", name: "Harbor Community Mental Health", domain: "harbor.example" },
  center: { kind: "ips", name: "State University Training Center", domain: "training-center.example" },
} as const satisfies Record<string, { kind: AgencyKind; name: string; domain: string }>;

/** The key of one of {@link demoAgencies}. */
export type DemoAgencyKey = keyof typeof demoAgencies;

/** Their programs and offices, each with the treatment teams that its specialists serve. */
export const demoUnits = {
  lakeside: { agency: "lakeside", kind: "program", name: "Lakeside IPS" },
  north: { agency: "vr", kind: "office", name: "North Office" },
  millbrook: { agency: "lakeside", kind: "program", name: "Millbrook IPS" },
  harborEast: { agency: "harbor", kind: "program", name: "Harbor East IPS" },
  south: { agency: "vr", kind: "office", name: "South Office" },
} as const satisfies Record<string, { agency: DemoAgencyKey; kind: "program" | "office"; name: string }>;

/** The key of one of {@link demoUnits}. */
export type DemoUnitKey = keyof typeof demoUnits;
