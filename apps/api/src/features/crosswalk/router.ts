import {
  agendaInput,
  agendaOutput,
  clientInput,
  crosswalkOutput,
  recordWorkInput,
  takeBackWorkInput,
  workRecorded,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { listAgenda } from "./list-agenda.ts";
import { readCrosswalk } from "./read-crosswalk.ts";
import { recordWork } from "./record-work.ts";
import { takeBackWork } from "./take-back-work.ts";

export const crosswalkRouter = router({
  get: authorized("crosswalk.read")
    .input(clientInput)
    .output(crosswalkOutput)
    .query(({ ctx, input }) => readCrosswalk(ctx, input)),
  agenda: authorized("crosswalk.read")
    .input(agendaInput)
    .output(agendaOutput)
    .query(({ ctx, input }) => listAgenda(ctx, input)),
  record: authorized("shared-work.write")
    .input(recordWorkInput)
    .output(workRecorded)
    .mutation(({ ctx, input }) => recordWork(ctx, input)),
  takeBack: authorized("shared-work.write")
    .input(takeBackWorkInput)
    .output(workRecorded)
    .mutation(({ ctx, input }) => takeBackWork(ctx, input)),
});
