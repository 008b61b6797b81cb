import type { Permission } from "@ips/policy";
import type { IconName } from "@ips/ui/icon";

/** One area of a portal in its navigation. */
export type PortalArea = {
  readonly path: string;
  readonly text: string;
  readonly icon: IconName;
  /** Left out for roles that may never open it. */
  readonly needs: Permission;
  /** Left out too for roles that may do this, because they reach it another way. */
  readonly unless?: Permission;
  /** Second key of its shortcut: `t` for `g t`. */
  readonly key?: string;
  /** Which count stands beside the word. */
  readonly count?: "today" | "referrals";
};

/** Whether an area stands in the navigation of somebody with these permissions. */
export const isOpenArea = ({ needs, unless }: PortalArea, permissions: readonly string[]): boolean =>
  permissions.includes(needs) && (unless === undefined || !permissions.includes(unless));
