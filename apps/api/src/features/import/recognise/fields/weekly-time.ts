import type { FieldSpecs } from "./field-spec.ts";
import { specialistNames } from "./specialist-names.ts";

/** One row is a specialist's week, Monday to Sunday. */
export const weeklyTimeFields = {
  weekOf: {
    label: "Week of",
    required: true,
    date: true,
    names: ["Week", "Week starting", "Week beginning", "Week start", "Monday", "Semana", "Semana del"],
  },
  specialist: { label: "Employment specialist", required: true, names: specialistNames },
  scheduledHours: {
    label: "Scheduled hours",
    required: true,
    names: ["Scheduled", "Hours scheduled", "Work hours", "Hours worked", "Total hours", "Horas programadas"],
  },
  communityHours: {
    label: "Community hours",
    required: true,
    names: [
      "Community",
      "Hours in community",
      "Time in community",
      "Out of office hours",
      "Field hours",
      "Horas en la comunidad",
    ],
  },
  employmentHours: {
    label: "Employment hours",
    required: true,
    names: [
      "Employment",
      "Employment services hours",
      "Hours on employment services",
      "IPS hours",
      "Vocational hours",
      "Horas de empleo",
    ],
  },
} as const satisfies FieldSpecs;
