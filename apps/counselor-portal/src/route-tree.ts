import { pageRoute } from "@ips/screens/shell/page-route.ts";
import { portalRoutes } from "@ips/screens/shell/portal-routes.tsx";
import { recordRoutes } from "@ips/screens/shell/record-routes.ts";
import { areas } from "./areas.ts";

const { root, front, portal, home } = portalRoutes({
  name: "VR counselor portal",
  frame: { brand: "VR", areas, add: { text: "Log contact", href: "/log-contact", needs: "contact.write" } },
});
const { client, clientPages, pages } = recordRoutes(portal);

const clientVrCase = pageRoute(
  client,
  "/vr-case",
  () => import("./features/vr-case/vr-case-tab.tsx"),
  "VrCaseTab",
);

const referrals = pageRoute(
  portal,
  "/referrals",
  () => import("./features/referrals/referrals-page.tsx"),
  "ReferralsPage",
);

const referral = pageRoute(
  portal,
  "/referrals/$referralId",
  () => import("./features/referrals/referrals-page.tsx"),
  "ReferralsPage",
);

const newClient = pageRoute(
  portal,
  "/clients/new",
  () => import("@ips/screens/client/new-vr-client-page.tsx"),
  "NewVrClientPage",
);

/** Every address of this portal; each page is loaded when it is first opened. */
export const routeTree = root.addChildren([
  ...front,
  portal.addChildren([
    home,
    ...pages,
    referrals,
    referral,
    client.addChildren([...clientPages, clientVrCase]),
    newClient,
  ]),
]);
