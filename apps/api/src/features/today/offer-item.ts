import type { Person } from "../caseload/people-in-scope.ts";
import type { PlacedItem } from "./finding-item.ts";
import type { OfferToFile } from "./load-offers-to-file.ts";

/** A release that was signed at the other agency and waits for one click here: now, because the person expects it to count. */
export const offerItem = (
  { clientId, name, number }: Pick<Person, "clientId" | "name" | "number">,
  { id, agencyName, signedOn }: OfferToFile,
): PlacedItem => ({
  group: "now",
  item: {
    id: `release-to-file:${id}`,
    kind: "release-to-file",
    status: "due",
    client: { clientId, name, number },
    name,
    finding: null,
    text: null,
    due: null,
    daysLeft: null,
    who: agencyName,
    action: "open-sharing",
    referralId: null,
    on: signedOn,
    more: 0,
  },
});
