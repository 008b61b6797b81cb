import {
  fidelityInput,
  fidelityOutput,
  fidelityPointInput,
  fidelityPointOutput,
  fidelityRowsInput,
  fidelityRowsOutput,
  fidelityTrendOutput,
  ownFiguresInput,
  ownFiguresOutput,
  ownRowsInput,
  saveReadingInput,
  written,
} from "@ips/contract";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { getFidelity } from "./get-fidelity.ts";
import { getTrend } from "./get-trend.ts";
import { getOwnFigures } from "./own/get-own-figures.ts";
import { getOwnRows } from "./own/get-own-rows.ts";
import { getPoint } from "./point/get-point.ts";
import { getRows } from "./rows/get-rows.ts";
import { saveReading } from "./save-reading.ts";

/** Evidence is the agency's own records alone: who is open to it elsewhere is not looked up. */
const ofOwn = (ctx: ActorContext) => aboutClients(ctx, []);

export const fidelityRouter = router({
  evidence: authorized("fidelity.read")
    .input(fidelityInput)
    .output(fidelityOutput)
    .query(({ ctx, input }) => getFidelity(ofOwn(ctx), input)),
  rows: authorized("fidelity.read")
    .input(fidelityRowsInput)
    .output(fidelityRowsOutput)
    .query(({ ctx, input }) => getRows(ofOwn(ctx), input)),
  point: authorized("fidelity.read")
    .input(fidelityPointInput)
    .output(fidelityPointOutput)
    .query(({ ctx, input }) => getPoint(ofOwn(ctx), input)),
  trend: authorized("fidelity.read")
    .input(fidelityInput)
    .output(fidelityTrendOutput)
    .query(({ ctx, input }) => getTrend(ofOwn(ctx), input)),
  own: authorized("fidelity.own")
    .input(ownFiguresInput)
    .output(ownFiguresOutput)
    .query(({ ctx, input }) => getOwnFigures(ofOwn(ctx), input)),
  ownRows: authorized("fidelity.own")
    .input(ownRowsInput)
    .output(fidelityRowsOutput)
    .query(({ ctx, input }) => getOwnRows(ofOwn(ctx), input)),
  saveReading: authorized("program-event.write")
    .input(saveReadingInput)
    .output(written)
    .mutation(({ ctx, input }) => saveReading(ctx, input)),
});
