import type { FieldSpecs } from "./field-spec.ts";
import { clientNumberNames } from "./specialist-names.ts";

/** One row is a job held. */
export const jobFields = {
  client: { label: "Client ID", required: true, names: clientNumberNames },
  business: {
    label: "Business",
    required: true,
    names: ["Business name", "Employer", "Employer name", "Company", "Company name", "Workplace", "Empresa", "Empleador"],
  },
  title: { label: "Job title", required: true, names: ["Title", "Position", "Job", "Occupation", "Role", "Puesto", "Ocupación"] },
  startedOn: {
    label: "Start",
    required: true,
    date: true,
    names: ["Start date", "Job start", "Job start date", "Hire date", "Hired", "First day", "First day of work", "Began", "Inicio", "Fecha de inicio"],
  },
  endedOn: {
    label: "End",
    date: true,
    names: ["End date", "Job end", "Job end date", "Last day", "Separation date", "Ended", "Fin", "Fecha de fin"],
  },
  hours: {
    label: "Hours/week",
    names: ["Hours per week", "Hours", "Weekly hours", "Hrs week", "Hrs wk", "Avg hours", "Hours a week", "Horas por semana", "Horas"],
  },
  wage: { label: "Wage", names: ["Hourly wage", "Wage per hour", "Pay", "Pay rate", "Rate", "Hourly rate", "Starting wage", "Salario", "Salario por hora"] },
  openToAnyone: {
    label: "Open to anyone?",
    names: ["Open to anyone", "Competitive", "Competitive job", "Competitive?", "Abierto a todos", "Competitivo"],
  },
  permanent: { label: "Permanent?", names: ["Permanent", "Permanent job", "Permanent status", "Permanente"] },
  endReason: {
    label: "Reason for ending",
    names: ["End reason", "Reason ended", "Reason", "Reason left", "Reason for leaving", "Why ended", "Motivo de salida", "Motivo"],
  },
} as const satisfies FieldSpecs;
