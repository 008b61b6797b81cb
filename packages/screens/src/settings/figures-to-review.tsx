import type { AgencySettingOutput } from "@ips/contract";
import { formatDate } from "@ips/i18n/format-date";
import { Alert } from "@ips/ui/alert";
import { useToday } from "../shell/session.tsx";

/** Figures whose source somebody should look at again; nothing is shown while there are none. */
export function FiguresToReview({ figures }: { figures: AgencySettingOutput["toReview"] }) {
  const today = useToday();
  if (figures.length === 0) return null;
  return (
    <Alert tone="warning">
      <p>
        {figures.length === 1 ? "One figure waits" : `${figures.length} figures wait`} for another look at the
        source. Limits of the law stay in force until then; yearly amounts are not answered past their last
        known day.
      </p>
      <ul>
        {figures.map(({ id, because, day }) => (
          <li key={id}>
            {id}: {because === "review-by" ? "to be looked at by" : "known through"}{" "}
            {formatDate(day, "en", today)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
