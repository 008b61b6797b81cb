import { jobPreferenceName } from "@ips/i18n/job-preference";
import { useApi } from "@ips/portal-kit/api";
import type { PreferencesMet } from "@ips/contract";
import { RadioGroup } from "@ips/ui/radio-group";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import type { Entry } from "../../record/use-entry.ts";
import { answers } from "./job-answers-fields.tsx";
import { statedPreferences, type PreferenceValues, type StatedPreference } from "./preference-values.ts";

/** The preferences the plan states now, with those answered for before; null while the plan is being read. */
export function useStatedPreferences(kept: PreferencesMet | null): readonly StatedPreference[] | null {
  const api = useApi();
  const { client } = useClient();
  const plan = useQuery(api.plan.get.queryOptions({ clientId: client.clientId }));
  return plan.isPending ? null : statedPreferences(plan.data?.content ?? null, kept);
}

/** For each preference the person has stated: whether this job gives it. */
export function PreferenceFields<V extends PreferenceValues>({
  entry,
  stated,
  at,
}: {
  entry: Entry<V>;
  stated: readonly StatedPreference[] | null;
  at: "start" | "end";
}) {
  const fields = entry as unknown as Entry<PreferenceValues>;
  if (stated === null)
    return <Skeleton label="Loading the preferences in the plan" shape="lines" count={2} />;
  if (stated.length === 0)
    return (
      <p className="ips-nothing">
        The plan states no preferences yet. Once it does, what the job meets can be answered here.
      </p>
    );
  return stated.map(({ preference, words }) => (
    <RadioGroup
      key={preference}
      label={`${jobPreferenceName(preference)}: ${at === "start" ? "does the job give it?" : "did the job give it, at the end?"}`}
      hint={words === "" ? "No longer in the plan" : `In the plan: ${words}`}
      layout="row"
      choices={answers}
      {...fields.value(`prefers:${preference}`)}
    />
  ));
}
