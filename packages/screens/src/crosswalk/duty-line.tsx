import type { SideView } from "@ips/contract";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { crosswalkDutyName } from "@ips/i18n/crosswalk-duty";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { Disclosure } from "@ips/ui/disclosure";
import { Link } from "@ips/ui/link";
import { Status } from "@ips/ui/status";
import { statusKind, statusWord } from "../findings/status-kind.ts";
import { DueDay } from "../record/day.tsx";
import { ruleHref } from "../record/rule-href.ts";
import type { DutyPage } from "./duty-page.ts";
import { ruleOfDuty } from "./duty-rule.ts";

/** A duty of one side: where it stands, where that is from, and the act that answers it. */
export function DutyLine({
  duty: { duty, status, due, daysLeft, cites, canRecord },
  page,
  onRecord,
}: {
  duty: SideView["duties"][number];
  page: DutyPage | null;
  onRecord: () => void;
}) {
  const name = crosswalkDutyName(duty);
  const rule = ruleOfDuty[duty];
  const open = status !== "met" && status !== "not-applicable";
  return (
    <li className="ips-crosswalk__duty">
      <div className="ips-crosswalk__duty-words">
        <Status kind={statusKind(status, daysLeft)}>{name}</Status>
        <span className="ips-crosswalk__duty-state">
          {statusWord(status, daysLeft)}
          {open && due && (
            <>
              {" "}
              · <DueDay on={due} />
            </>
          )}
        </span>
      </div>
      <div className="ips-crosswalk__acts">
        {open && page && (
          <ButtonLink size="small" href={page.href} aria-label={`${page.text}: ${name}`}>
            {page.text}
          </ButtonLink>
        )}
        {open && canRecord.length > 0 && (
          <Button size="small" aria-label={`Record it: ${name}`} onClick={onRecord}>
            Record it
          </Button>
        )}
        <Disclosure button="why" label={`Why: ${name}`}>
          <ul className="ips-why__sources">
            {cites.map(({ source, url, confidence, note }, index) => (
              <li key={`${source}-${index}`}>
                {url ? (
                  <a className="usa-link ips-link" href={url} target="_blank" rel="noreferrer">
                    {source}
                  </a>
                ) : (
                  source
                )}{" "}
                <span className="ips-why__note">
                  ({[citationConfidenceName(confidence).toLowerCase(), note].filter(Boolean).join("; ")})
                </span>
              </li>
            ))}
            {rule && (
              <li>
                <Link href={ruleHref(rule)}>Read this rule</Link>
              </li>
            )}
          </ul>
        </Disclosure>
      </div>
    </li>
  );
}
