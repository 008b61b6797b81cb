import type { ImportKind } from "@ips/contract";
import { importClients } from "../sheets/clients/import-clients.ts";
import { importContacts } from "../sheets/contacts/import-contacts.ts";
import { importEmployerContacts } from "../sheets/employer-contacts/import-employer-contacts.ts";
import { importJobs } from "../sheets/jobs/import-jobs.ts";
import type { MakeSheetImporter } from "../sheets/sheet-importer.ts";
import { importStaff } from "../sheets/staff/import-staff.ts";
import { importVrContacts } from "../sheets/vr-contacts/import-vr-contacts.ts";
import { importWeeks } from "../sheets/weekly-time/import-weeks.ts";

/** What imports a sheet of each kind. */
export const importers: Readonly<Record<ImportKind, MakeSheetImporter>> = {
  staff: importStaff,
  clients: importClients,
  "employer-contacts": importEmployerContacts,
  contacts: importContacts,
  jobs: importJobs,
  "weekly-time": importWeeks,
  "vr-contacts": importVrContacts,
};
