import { useApi } from "@ips/portal-kit/api";
import { Frame } from "@ips/ui/frame";
import type { BottomBarItem, NavItem } from "@ips/ui/frame";
import { useShortcuts } from "@ips/ui/use-shortcuts";
import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { usualScope } from "../record/usual-scope.ts";
import { isOpenArea, type PortalArea } from "./portal-nav.ts";
import { SearchBox } from "./search-box.tsx";
import { useMay, useSession } from "./session.tsx";
import { UserMenu } from "./user-menu.tsx";

const searchId = "portal-search";

// Loaded when it is first asked for, and then kept: a dialog that closes gives the focus back.
const KeyboardHelp = lazy(() =>
  import("@ips/ui/keyboard-help").then((loaded) => ({ default: loaded.KeyboardHelp })),
);

export type PortalFrameProps = {
  /** "IPS" or "VR", before the unit's name. */
  brand: string;
  areas: readonly PortalArea[];
  /** The phone's Add button: where logging something starts. */
  add: { text: string; href: string; needs: "contact.write" | "vr-case.write" };
  children: ReactNode;
};

/** Header, navigation, search, keyboard commands: the same in both portals. */
export function PortalFrame({ brand, areas, add, children }: PortalFrameProps) {
  const { active } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [help, setHelp] = useState<boolean | null>(null);
  const mayAdd = useMay(add.needs);
  const open = areas.filter((area) => isOpenArea(area, active.permissions));
  const counts = useAreaCounts(open);
  const go = (href: string) => void navigate({ href });
  const focusSearch = () => document.getElementById(searchId)?.focus();
  const jumps = Object.fromEntries(
    open.flatMap((area) => (area.key ? [[`g ${area.key}`, () => go(area.path)]] : [])),
  );
  useShortcuts({
    ...jumps,
    "/": focusSearch,
    "Ctrl+K": focusSearch,
    "?": () => setHelp(true),
    ...(mayAdd ? { n: () => go(add.href) } : {}),
  });

  const items: NavItem[] = open.map((area) => {
    const count = area.count ? counts[area.count] : undefined;
    return {
      href: area.path,
      text: area.text,
      icon: area.icon,
      current: isUnder(pathname, area.path),
      ...(count ? { count: count.value, countLabel: count.label } : {}),
    };
  });
  const [first, second] = open;
  const maySearch = active.permissions.includes("search.people");
  const bottom: BottomBarItem[] = [
    ...[first, second].flatMap((area) =>
      area
        ? [
            {
              key: area.path,
              text: area.text,
              icon: area.icon,
              href: area.path,
              current: isUnder(pathname, area.path),
              count: area.count ? counts[area.count]?.value : undefined,
            },
          ]
        : [],
    ),
    ...(mayAdd ? [{ key: "add", text: "Add", icon: "plus" as const, href: add.href, primary: true }] : []),
    ...(maySearch ? [{ key: "search", text: "Search", icon: "search" as const, onClick: focusSearch }] : []),
  ];
  return (
    <>
      <Frame
        brand={{ name: brand, unit: active.unitName ?? active.agencyName, href: open[0]?.path ?? "/" }}
        nav={{ label: "Areas", items }}
        bottomBar={{ label: "Quick", items: bottom }}
        search={maySearch ? <SearchBox id={searchId} /> : undefined}
        userMenu={<UserMenu onKeyboardHelp={() => setHelp(true)} />}
        labels={{ skip: "Skip to main content", menu: "Menu" }}
        focusKey={pathname}
      >
        {children}
      </Frame>
      {help !== null && (
        <Suspense>
          <KeyboardHelp
            open={help}
            onClose={() => setHelp(false)}
            title="Keyboard commands"
            closeLabel="Close"
            thenWord="then"
            groups={[
              {
                title: "Go to",
                shortcuts: open.flatMap((area) =>
                  area.key ? [{ keys: `g ${area.key}`, text: area.text }] : [],
                ),
              },
              {
                title: "Anywhere",
                shortcuts: [
                  { keys: "/", text: "Search" },
                  { keys: "Ctrl+K", text: "Search, also while typing" },
                  ...(mayAdd ? [{ keys: "n", text: add.text }] : []),
                  { keys: "?", text: "This list" },
                ],
              },
            ]}
          />
        </Suspense>
      )}
    </>
  );
}

const isUnder = (pathname: string, area: string) => pathname === area || pathname.startsWith(`${area}/`);

/** The counts in the navigation; each says what it counts. */
function useAreaCounts(
  areas: readonly PortalArea[],
): Partial<Record<"today" | "referrals", { value: number; label: string }>> {
  const api = useApi();
  const shows = (count: "today" | "referrals") => areas.some((area) => area.count === count);
  const { role } = useSession().active;
  const today = useQuery({
    ...api.today.get.queryOptions({ scope: usualScope(role) }),
    enabled: shows("today"),
  });
  const referrals = useQuery({ ...api.referral.inbox.queryOptions({}), enabled: shows("referrals") });
  return {
    ...(today.data?.totals.now ? { today: { value: today.data.totals.now, label: "need you now" } } : {}),
    ...(referrals.data?.open ? { referrals: { value: referrals.data.open, label: "to decide" } } : {}),
  };
}
