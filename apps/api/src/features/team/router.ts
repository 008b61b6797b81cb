import { teamOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { getTeam } from "./get-team.ts";

export const teamRouter = router({
  overview: authorized("team.read")
    .output(teamOutput)
    .query(({ ctx }) => getTeam(ctx)),
});
