import type { AgendaRow } from "@ips/contract";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { Link } from "@ips/ui/link";
import { Status } from "@ips/ui/status";
import { Day } from "../record/day.tsx";
import { NextActLine } from "./next-act-line.tsx";
import { BringsList } from "./brings-list.tsx";

const named = 4;

/** One person on the agenda: what is stuck, who acts next, what each side brings, and whether they were talked about. */
export function AgendaItem({
  row,
  chosen,
  onChosen,
}: {
  row: AgendaRow;
  chosen: boolean;
  /** Left out for readers who do not record the meeting. */
  onChosen?: ((chosen: boolean) => void) | undefined;
}) {
  const { client, staff, partner, overdue, mostDaysLate, next, brings, lastMetOn } = row;
  return (
    <li className="ips-agenda__item">
      <div className="ips-agenda__head">
        <h2 className="ips-agenda__name">
          <Link href={`/clients/${client.clientId}/crosswalk`}>{client.name}</Link>
        </h2>
        {overdue > 0 && (
          <Status kind="overdue" variant="chip">
            {overdue} overdue
            {mostDaysLate > 0 && `, up to ${mostDaysLate} ${mostDaysLate === 1 ? "day" : "days"}`}
          </Status>
        )}
        <p className="ips-agenda__who">
          {[staff?.name, partner.name, partner.agencyName].filter(Boolean).join(" · ")}
          {" · "}
          {lastMetOn ? (
            <>
              last talked about <Day on={lastMetOn} />
            </>
          ) : (
            "not talked about yet"
          )}
        </p>
      </div>
      {next && (
        <p className="ips-agenda__next">
          <span className="ips-crosswalk__who">Next</span> <NextActLine next={next} />
        </p>
      )}
      <div className="ips-agenda__sides">
        <BringsList side="ips" duties={brings.ips} shown={named} headingLevel={3} />
        <BringsList side="vr" duties={brings.vr} shown={named} headingLevel={3} />
      </div>
      {onChosen && (
        <CheckboxField
          name={`talked-${client.clientId}`}
          label={`We talked about ${client.name}`}
          checked={chosen}
          onChecked={onChosen}
        />
      )}
    </li>
  );
}
