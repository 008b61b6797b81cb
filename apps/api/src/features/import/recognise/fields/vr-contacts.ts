import type { FieldSpecs } from "./field-spec.ts";
import { dateNames, specialistNames } from "./specialist-names.ts";

/** One row is a contact between a specialist and a VR counselor. */
export const vrContactFields = {
  onDate: { label: "Date", required: true, date: true, names: [...dateNames, "Meeting date"] },
  specialist: { label: "Employment specialist", required: true, names: specialistNames },
  counselor: {
    label: "VR counselor",
    required: true,
    names: [
      "VR counsellor",
      "VRC",
      "Counselor",
      "DVR counselor",
      "OVR counselor",
      "Vocational rehabilitation counselor",
      "Consejero de VR",
      "Consejero",
    ],
  },
  kind: {
    label: "Kind",
    required: true,
    names: ["Contact kind", "Purpose", "Kind of contact", "Meeting or contact", "Clase", "Propósito"],
  },
  mode: { label: "Mode", required: true, names: ["Type", "Contact type", "Method", "How", "Modo", "Medio"] },
} as const satisfies FieldSpecs;
