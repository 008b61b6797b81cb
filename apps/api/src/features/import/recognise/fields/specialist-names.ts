/** Headings for the column that names the employment specialist. */
export const specialistNames = [
  "Specialist",
  "ES",
  "IPS specialist",
  "Employment specialist name",
  "Assigned specialist",
  "Assigned ES",
  "Worker",
  "Job coach",
  "Job developer",
  "Employment consultant",
  "Vocational specialist",
  "Staff",
  "Staff name",
  "Staff member",
  "Especialista",
  "Especialista de empleo",
  "Especialista en empleo",
] as const;

/** Headings for the column with a client's number. */
export const clientNumberNames = [
  "Client",
  "Client no",
  "Client number",
  "Client #",
  "Consumer ID",
  "Consumer",
  "Consumer number",
  "Participant ID",
  "Participant",
  "Participant number",
  "Individual ID",
  "Person ID",
  "Member ID",
  "Chart number",
  "Chart no",
  "Case number",
  "MRN",
  "Medical record number",
  "ID",
  "ID del cliente",
  "Número de cliente",
  "ID del participante",
] as const;

/** Headings for the day on which something happened. */
export const dateNames = [
  "Contact date",
  "Date of contact",
  "Service date",
  "Date of service",
  "DOS",
  "Visit date",
  "Day",
  "Fecha",
] as const;
