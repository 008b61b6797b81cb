import {
  answerItemInput,
  eventsRecorded,
  programEventsInput,
  programEventsOutput,
  recordEventInput,
  takeBackAnswerInput,
  takeBackEventsInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { answerItem } from "./answer-item.ts";
import { listEvents } from "./list-events.ts";
import { recordEvent } from "./record-event.ts";
import { takeBackAnswer, takeBackEvents } from "./take-back.ts";

export const programEventRouter = router({
  list: authorized("fidelity.read")
    .input(programEventsInput)
    .output(programEventsOutput)
    .query(({ ctx, input }) => listEvents(ctx, input)),
  record: authorized("program-event.write")
    .input(recordEventInput)
    .output(eventsRecorded)
    .mutation(({ ctx, input }) => recordEvent(ctx, input)),
  takeBack: authorized("program-event.write")
    .input(takeBackEventsInput)
    .output(eventsRecorded)
    .mutation(({ ctx, input }) => takeBackEvents(ctx, input)),
  answer: authorized("program-event.write")
    .input(answerItemInput)
    .output(written)
    .mutation(({ ctx, input }) => answerItem(ctx, input)),
  takeBackAnswer: authorized("program-event.write")
    .input(takeBackAnswerInput)
    .output(written)
    .mutation(({ ctx, input }) => takeBackAnswer(ctx, input)),
});
