import type { PreferencesMet } from "@ips/contract";
import { preferenceMatch } from "@ips/domain";
import { jobPreferenceName } from "@ips/i18n/job-preference";
import { Disclosure } from "@ips/ui/disclosure";
import { Link } from "@ips/ui/link";
import { ruleHref } from "../../record/rule-href.ts";
import { preferenceAnswers } from "./preference-values.ts";

/** How many of the person's preferences a job meets; opens to which, and to why it is asked. */
export function PreferenceLine({ kept, name }: { kept: PreferencesMet; name: string }) {
  const answers = preferenceAnswers(kept);
  const match = preferenceMatch(answers);
  const three =
    match.threeOrMore === null
      ? "three not reached yet"
      : match.threeOrMore
        ? "three or more"
        : "fewer than three";
  return (
    <>
      {match.met} of {match.stated} met, {three}
      <Disclosure button="which" label={`Which preferences: ${name}`}>
        <ul className="ips-plain-list">
          {answers.map(({ preference, met }) => (
            <li key={preference}>
              {jobPreferenceName(preference)}: {met === null ? "not answered" : met ? "met" : "not met"}
            </li>
          ))}
        </ul>
        {match.because.map((cite) => (
          <p key={cite.source} className="ips-why__note">
            {cite.note} {cite.source} (one source).{" "}
            <Link href={ruleHref("job.preference-match")}>Read this rule</Link>
          </p>
        ))}
      </Disclosure>
    </>
  );
}
