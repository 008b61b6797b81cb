import { agencySettingOutput, saveAgencySettingInput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { readAgencySetting } from "./read-agency-setting.ts";
import { saveAgencySetting } from "./save-agency-setting.ts";

/** The rules an agency works by. */
export const agencySettingRouter = router({
  get: authorized("settings.read")
    .output(agencySettingOutput)
    .query(({ ctx }) => readAgencySetting(ctx)),
  save: authorized("settings.write")
    .input(saveAgencySettingInput)
    .output(agencySettingOutput)
    .mutation(({ ctx, input }) => saveAgencySetting(ctx, input)),
});
