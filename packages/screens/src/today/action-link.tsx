import type { TodayAction, TodayItem } from "@ips/contract";
import type { Permission } from "@ips/policy";
import { ButtonLink } from "@ips/ui/button-link";
import { useMay } from "../shell/session.tsx";
import { ChartLookedAt } from "./chart-looked-at.tsx";

type Way = { text: string; path: (item: TodayItem) => string | null; needs: Permission };

const actions: Record<TodayAction, Way> = {
  "open-plan": { needs: "plan.read", text: "Open plan", path: ofClient("/plan") },
  "log-employer-contact": {
    needs: "employer-contact.write",
    text: "Log employer contact",
    path: ({ client }) => (client ? `/log-employer-contact?client=${client.clientId}` : null),
  },
  "log-contact": {
    needs: "contact.write",
    text: "Log contact",
    path: ({ client }) => (client ? `/log-contact?client=${client.clientId}` : null),
  },
  "renew-release": { needs: "release.sign", text: "Renew", path: ofClient("/sharing/sign?renew=next") },
  "open-sharing": { needs: "release.read", text: "Open sharing", path: ofClient("/sharing") },
  "record-eligibility": { needs: "milestone.write", text: "Record decision", path: ofClient("/dates") },
  "record-ipe": { needs: "milestone.write", text: "Record IPE", path: ofClient("/dates") },
  "open-client": { needs: "client.read", text: "Open", path: ofClient("") },
  "open-referral": {
    needs: "client.read",
    text: "Open referral",
    path: ({ referralId, client }) =>
      referralId && !client
        ? `/referrals/${referralId}`
        : client
          ? `/clients/${client.clientId}/referral`
          : null,
  },
  "open-action-plan": { needs: "action-plan.read", text: "Open action plan", path: () => "/fidelity/plan" },
  "look-at-chart": {
    needs: "review.plan",
    text: "Open the review",
    path: ({ chart }) => (chart ? `/fidelity/reviews/${chart.reviewId}?part=people` : null),
  },
  "publish-self-evaluation": {
    needs: "publication.write",
    text: "Publish",
    path: () => "/fidelity/publish",
  },
  "answer-question": { needs: "referral.send", text: "Answer", path: ofClient("/referral") },
};

function ofClient(part: string) {
  return ({ client }: TodayItem) => (client ? `/clients/${client.clientId}${part}` : null);
}

/** The one click that leads to where an item of *Today* is solved; for who may not solve it, to the person's page. */
export function ActionLink({ item }: { item: TodayItem }) {
  const way = actions[item.action];
  const { text, path } = useMay(way.needs) ? way : actions["open-client"];
  const href = path(item);
  if (item.chart)
    return <ChartLookedAt chartId={item.chart.chartId} href={href} text={text} name={item.name} />;
  return href ? (
    <ButtonLink href={href} size="small" aria-label={`${text}, ${item.name}`}>
      {text}
    </ButtonLink>
  ) : null;
}
