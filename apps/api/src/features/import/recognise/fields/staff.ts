import type { FieldSpecs } from "./field-spec.ts";

/** One row is a person on the team. */
export const staffFields = {
  number: {
    label: "Staff ID",
    names: [
      "Staff number",
      "Staff no",
      "Employee ID",
      "Employee number",
      "Worker ID",
      "ID",
      "ID del personal",
    ],
  },
  name: {
    label: "Name",
    required: true,
    names: [
      "Staff name",
      "Full name",
      "Employee",
      "Employee name",
      "Staff",
      "Specialist",
      "Employment specialist",
      "Nombre",
    ],
  },
  role: { label: "Role", names: ["Position", "Title", "Job title", "Function", "Puesto", "Cargo", "Rol"] },
  program: { label: "Program", names: ["IPS program", "Unit", "Team name", "Site", "Location", "Programa"] },
  fte: { label: "FTE", names: ["Full time equivalent", "Percent time", "Time share", "Jornada"] },
  startedOn: {
    label: "Start",
    date: true,
    names: ["Start date", "Hire date", "Hired", "Date hired", "From", "Inicio", "Fecha de inicio"],
  },
  endedOn: {
    label: "End",
    date: true,
    names: ["End date", "Left", "Termination date", "Separation date", "To", "Fin", "Fecha de fin"],
  },
  teams: {
    label: "Treatment teams",
    names: [
      "Treatment team",
      "Teams",
      "MH teams",
      "Mental health teams",
      "Teams served",
      "Equipos",
      "Equipos de tratamiento",
    ],
  },
  email: { label: "E-mail", names: ["Email address", "Mail", "Correo", "Correo electrónico"] },
} as const satisfies FieldSpecs;
