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
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { getFidelity } from "./get-fidelity.ts";
import { getTrend } from "./get-trend.ts";
import { getOwnFigures } from "./own/get-own-figures.ts";
import { getOwnRows } from "./own/get-own-rows.ts";
import { getPoint } from "./point/get-point.ts";
import { getRows } from "./rows/get-rows.ts";
import { saveReading } from "./save-reading.ts";

export const fidelityRouter = router({
  evidence: authorized("fidelity.read")
    .input(fidelityInput)
    .output(fidelityOutput)
    .query(({ ctx, input }) => getFidelity(ctx, input)),
  rows: authorized("fidelity.read")
    .input(fidelityRowsInput)
    .output(fidelityRowsOutput)
    .query(({ ctx, input }) => getRows(ctx, input)),
  point: authorized("fidelity.read")
    .input(fidelityPointInput)
    .output(fidelityPointOutput)
    .query(({ ctx, input }) => getPoint(ctx, input)),
  trend: authorized("fidelity.read")
    .input(fidelityInput)
    .output(fidelityTrendOutput)
    .query(({ ctx, input }) => getTrend(ctx, input)),
  own: authorized("fidelity.own")
    .input(ownFiguresInput)
    .output(ownFiguresOutput)
    .query(({ ctx, input }) => getOwnFigures(ctx, input)),
  ownRows: authorized("fidelity.own")
    .input(ownRowsInput)
    .output(fidelityRowsOutput)
    .query(({ ctx, input }) => getOwnRows(ctx, input)),
  saveReading: authorized("program-event.write")
    .input(saveReadingInput)
    .output(written)
    .mutation(({ ctx, input }) => saveReading(ctx, input)),
});
