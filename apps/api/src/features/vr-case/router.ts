import {
  assignCounselorInput,
  closeVrCaseInput,
  extendClockInput,
  extendClockOutput,
  openVrCaseInput,
  setPriorityInput,
  setVrCaseStatusInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { assignCounselor } from "./assign-counselor.ts";
import { closeVrCase } from "./close-vr-case.ts";
import { extendClock } from "./extend-clock.ts";
import { openVrCase } from "./open-vr-case.ts";
import { setPriority } from "./set-priority.ts";
import { setVrCaseStatus } from "./set-status.ts";

export const vrCaseRouter = router({
  open: authorized("vr-case.write")
    .input(openVrCaseInput)
    .output(written)
    .mutation(({ ctx, input }) => openVrCase(ctx, input)),
  extend: authorized("vr-case.write")
    .input(extendClockInput)
    .output(extendClockOutput)
    .mutation(({ ctx, input }) => extendClock(ctx, input)),
  assignCounselor: authorized("vr-case.write")
    .input(assignCounselorInput)
    .output(written)
    .mutation(({ ctx, input }) => assignCounselor(ctx, input)),
  setPriority: authorized("vr-case.write")
    .input(setPriorityInput)
    .output(written)
    .mutation(({ ctx, input }) => setPriority(ctx, input)),
  setStatus: authorized("vr-case.write")
    .input(setVrCaseStatusInput)
    .output(written)
    .mutation(({ ctx, input }) => setVrCaseStatus(ctx, input)),
  close: authorized("vr-case.write")
    .input(closeVrCaseInput)
    .output(written)
    .mutation(({ ctx, input }) => closeVrCase(ctx, input)),
});
