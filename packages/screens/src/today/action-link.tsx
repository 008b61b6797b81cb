import type { TodayAction, TodayItem } from "@ips/contract";
import { ButtonLink } from "@ips/ui/button-link";

const actions: Record<TodayAction, { text: string; path: (item: TodayItem) => string | null }> = {
  "open-plan": { text: "Open plan", path: ofClient("/plan") },
  "log-employer-contact": {
    text: "Log employer contact",
    path: ({ client }) => (client ? `/log-employer-contact?client=${client.clientId}` : null),
  },
  "log-contact": {
    text: "Log contact",
    path: ({ client }) => (client ? `/log-contact?client=${client.clientId}` : null),
  },
  "renew-release": { text: "Renew", path: ofClient("/sharing/sign?renew=next") },
  "open-sharing": { text: "Open sharing", path: ofClient("/sharing") },
  "record-eligibility": { text: "Record decision", path: ofClient("/dates") },
  "record-ipe": { text: "Record IPE", path: ofClient("/dates") },
  "open-client": { text: "Open", path: ofClient("") },
  "open-referral": {
    text: "Open referral",
    path: ({ referralId, client }) =>
      referralId && !client
        ? `/referrals/${referralId}`
        : client
          ? `/clients/${client.clientId}/referral`
          : null,
  },
  "answer-question": { text: "Answer", path: ofClient("/referral") },
};

function ofClient(part: string) {
  return ({ client }: TodayItem) => (client ? `/clients/${client.clientId}${part}` : null);
}

/** The one click that leads to where an item of *Today* is solved. */
export function ActionLink({ item }: { item: TodayItem }) {
  const { text, path } = actions[item.action];
  const href = path(item);
  return href ? (
    <ButtonLink href={href} size="small" aria-label={`${text}, ${item.name}`}>
      {text}
    </ButtonLink>
  ) : null;
}
