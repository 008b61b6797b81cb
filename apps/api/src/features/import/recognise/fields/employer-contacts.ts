import type { FieldSpecs } from "./field-spec.ts";
import { clientNumberNames, dateNames, specialistNames } from "./specialist-names.ts";

/** One row is a contact with a business; without a client it is a general visit. */
export const employerContactFields = {
  onDate: { label: "Date", required: true, date: true, names: dateNames },
  specialist: { label: "Employment specialist", required: true, names: specialistNames },
  business: {
    label: "Business",
    required: true,
    names: [
      "Business name",
      "Employer",
      "Employer name",
      "Company",
      "Company name",
      "Organization",
      "Empresa",
      "Negocio",
      "Empleador",
    ],
  },
  hiringManager: {
    label: "Hiring manager?",
    names: [
      "Hiring manager",
      "Hiring authority",
      "Met hiring manager",
      "Person hires",
      "With hiring manager",
      "Gerente de contratación",
    ],
  },
  mode: {
    label: "Type",
    required: true,
    names: [
      "Contact type",
      "Type of contact",
      "Mode",
      "Method",
      "How",
      "In person or phone",
      "Tipo",
      "Tipo de contacto",
    ],
  },
  client: { label: "Client ID", names: [...clientNumberNames, "For client", "Client served"] },
  note: {
    label: "Notes",
    names: ["Note", "Comment", "Comments", "Remarks", "Outcome", "Notas", "Comentarios"],
  },
} as const satisfies FieldSpecs;
