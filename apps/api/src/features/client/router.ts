import {
  clientInput,
  clientOutput,
  contactsOutput,
  createClientInput,
  employerContactsOutput,
  historyInput,
  historyOutput,
  jobsOutput,
  milestonesOutput,
  pageInput,
  updateIdentityInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { createClient } from "./create-client.ts";
import { getClient } from "./get-client.ts";
import { listContacts } from "./list-contacts.ts";
import { listEmployerContacts } from "./list-employer-contacts.ts";
import { listHistory } from "./list-history.ts";
import { listJobs } from "./list-jobs.ts";
import { listMilestones } from "./list-milestones.ts";
import { updateIdentity } from "./update-identity.ts";

export const clientRouter = router({
  get: authorized("client.read")
    .input(clientInput)
    .output(clientOutput)
    .query(({ ctx, input }) => getClient(ctx, input)),
  contacts: authorized("contact.read")
    .input(pageInput)
    .output(contactsOutput)
    .query(({ ctx, input }) => listContacts(ctx, input)),
  employerContacts: authorized("contact.read")
    .input(pageInput)
    .output(employerContactsOutput)
    .query(({ ctx, input }) => listEmployerContacts(ctx, input)),
  jobs: authorized("job.read")
    .input(clientInput)
    .output(jobsOutput)
    .query(({ ctx, input }) => listJobs(ctx, input)),
  milestones: authorized("client.read")
    .input(clientInput)
    .output(milestonesOutput)
    .query(({ ctx, input }) => listMilestones(ctx, input)),
  history: authorized("client.read")
    .input(historyInput)
    .output(historyOutput)
    .query(({ ctx, input }) => listHistory(ctx, input)),
  create: authorized("episode.write")
    .input(createClientInput)
    .output(written)
    .mutation(({ ctx, input }) => createClient(ctx, input)),
  updateIdentity: authorized("client.write")
    .input(updateIdentityInput)
    .output(written)
    .mutation(({ ctx, input }) => updateIdentity(ctx, input)),
});
