import {
  addEmployerContactInput,
  employerInput,
  employerOutput,
  employersInput,
  employersOutput,
  saveEmployerInput,
  sayPlanMatchInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { addEmployerContact } from "./add-employer-contact.ts";
import { getEmployer } from "./get-employer.ts";
import { listEmployers } from "./list-employers.ts";
import { saveEmployer } from "./save-employer.ts";
import { sayPlanMatch } from "./say-plan-match.ts";

export const employerRouter = router({
  list: authorized("employer.read")
    .input(employersInput)
    .output(employersOutput)
    .query(({ ctx, input }) => listEmployers(ctx, input)),
  get: authorized("employer.read")
    .input(employerInput)
    .output(employerOutput)
    .query(({ ctx, input }) => getEmployer(ctx, input)),
  save: authorized("employer.write")
    .input(saveEmployerInput)
    .output(written)
    .mutation(({ ctx, input }) => saveEmployer(ctx, input)),
  addContact: authorized("employer-contact.write")
    .input(addEmployerContactInput)
    .output(written)
    .mutation(({ ctx, input }) => addEmployerContact(ctx, input)),
  sayPlanMatch: authorized("employer-contact.write")
    .input(sayPlanMatchInput)
    .output(written)
    .mutation(({ ctx, input }) => sayPlanMatch(ctx, input)),
});
