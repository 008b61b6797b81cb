import type { FieldSpecs } from "./field-spec.ts";
import { clientNumberNames, dateNames, specialistNames } from "./specialist-names.ts";

/** One row is a service contact with a client. */
export const contactFields = {
  onDate: { label: "Date", required: true, date: true, names: dateNames },
  specialist: { label: "Employment specialist", required: true, names: specialistNames },
  client: { label: "Client ID", required: true, names: clientNumberNames },
  minutes: {
    label: "Minutes",
    required: true,
    names: ["Duration", "Min", "Mins", "Length", "Time spent", "Total minutes", "Minutos", "Duración"],
  },
  place: {
    label: "Place",
    required: true,
    names: [
      "Location",
      "Where",
      "Setting",
      "Place of service",
      "POS",
      "Service location",
      "Contact type",
      "Lugar",
      "Ubicación",
    ],
  },
  note: {
    label: "Note",
    names: ["Notes", "Comment", "Comments", "Progress note", "Summary", "Nota", "Notas"],
  },
} as const satisfies FieldSpecs;
