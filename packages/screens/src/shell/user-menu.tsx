import { roleName } from "@ips/i18n/role";
import { useApi } from "@ips/portal-kit/api";
import { Menu, type MenuItem } from "@ips/ui/menu";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { portalBase } from "./portal.ts";
import { useMay, useSession } from "./session.tsx";
import { useLeave } from "./use-leave.ts";

/** Name, membership, switching to another membership, signing out. */
export function UserMenu({ onKeyboardHelp }: { onKeyboardHelp: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const { user, active, memberships } = useSession();
  const mayOpen = useMay("break-glass.open");
  const mayReadRules = useMay("rulebook.read");
  const change = useMutation(
    api.session.switchMembership.mutationOptions({
      // Everything on the screen belongs to the membership that was left: start anew.
      onSuccess: (session) =>
        window.location.assign(`${portalBase[session.active?.portal ?? active.portal]}/`),
      onError: () =>
        say({ text: "This membership could not be opened. Nothing has changed; try again.", tone: "error" }),
    }),
  );
  const leave = useLeave();
  const others = memberships.filter((membership) => membership.membershipId !== active.membershipId);
  const items: MenuItem[] = [
    {
      kind: "note",
      text: `${roleName(active.role)} · ${active.agencyName}${active.unitName ? ` · ${active.unitName}` : ""}`,
    },
    ...others.map((membership) => ({
      kind: "button" as const,
      key: membership.membershipId,
      text: `Act as ${roleName(membership.role)}, ${membership.unitName ?? membership.agencyName}`,
      onClick: () => change.mutate({ membershipId: membership.membershipId }),
    })),
    ...(mayOpen ? [{ kind: "link" as const, text: "Elsewhere in the agency", href: "/elsewhere" }] : []),
    ...(mayReadRules ? [{ kind: "link" as const, text: "Rulebook", href: "/rulebook" }] : []),
    { kind: "link", text: "Your account", href: "/account" },
    ...(active.permissions.includes("settings.read")
      ? [{ kind: "link" as const, text: "Agency settings", href: "/settings" }]
      : []),
    ...(active.permissions.includes("settings.write")
      ? [{ kind: "link" as const, text: "Sign-in and security", href: "/security" }]
      : []),
    { kind: "button", text: "Keyboard commands", icon: "help", onClick: onKeyboardHelp },
    { kind: "button", text: "Sign out", onClick: leave },
  ];
  return <Menu button={user.name} items={items} />;
}
