import type { Permission } from "@ips/policy";
import type { IconName } from "@ips/ui/icon";

/** One area of a portal in its navigation. */
export type PortalArea = {
  readonly path: string;
  readonly text: string;
  readonly icon: IconName;
  /** Left out for roles that may never open it. */
  readonly needs: Permission;
  /** Second key of its shortcut: `t` for `g t`. */
  readonly key?: string;
  /** Which count stands beside the word. */
  readonly count?: "today" | "referrals";
};
