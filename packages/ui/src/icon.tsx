import { classNames } from "./internal/class-names.ts";

/** How each is drawn, on a field of 24 by 24. As text: all of them stand in the first script. */
const drawings = {
  today: "M4 6.5h16v13H4zM4 10.5h16M8 4v4M16 4v4M8.5 15l2.2 2.2 4.8-4.7",
  people:
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.8 19.5c.5-3.2 3-5 6.2-5s5.7 1.8 6.2 5M15.5 5a3.3 3.3 0 0 1 0 6.3M17.8 15c1.9.7 3.1 2.3 3.4 4.5",
  building: "M5 20V5h9v15M14 10h5v10M3 20h18M8 8.5h3M8 12h3M8 15.5h3",
  team: "M12 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6.5 19.5c.3-3.5 2.5-5.5 5.5-5.5s5.2 2 5.5 5.5M5.5 11.5a2.2 2.2 0 1 1 1-4.2M2.5 16.5c.3-1.7 1.2-2.8 2.7-3.2M18.5 11.5a2.2 2.2 0 1 0-1-4.2M21.5 16.5c-.3-1.7-1.2-2.8-2.7-3.2",
  chart: "M4 4v16h16M8 16v-4M12.5 16V8M17 16v-6",
  gauge: "M4 17a8.5 8.5 0 1 1 16 0M12 15l4-5M12 15.5a.5.5 0 1 0 0-1 .5.5 0 0 0 0 1",
  inbox: "M4 13.5 6.5 5h11L20 13.5V19H4zM4 13.5h4.5l1 2.5h5l1-2.5H20",
  share:
    "M7 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9.2 10.8l5.6-3.5M9.2 13.2l5.6 3.5",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  check: "M5 12.5l4.5 4.5L19 7.5",
  "chevron-down": "M6 9.5l6 6 6-6",
  "chevron-right": "M9.5 6l6 6-6 6",
  "chevron-left": "M14.5 6l-6 6 6 6",
  "sort-up": "M12 19V5M6.5 10.5 12 5l5.5 5.5",
  "sort-down": "M12 5v14M6.5 13.5 12 19l5.5-5.5",
  "sort-none": "M8 9.5l4-4 4 4M8 14.5l4 4 4-4",
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  document: "M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6",
  upload: "M12 16V4.5M7 9.5l5-5 5 5M4.5 15.5v4h15v-4",
  download: "M12 4.5V16M7 11l5 5 5-5M4.5 16v3.5h15V16",
  print: "M7 8.5v-5h10v5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z",
  edit: "M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM13.5 7.5l3 3",
  info: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.5M12 7.8h.01",
  warning: "M12 4 21 19.5H3zM12 10v4.5M12 17h.01",
  error: "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5M12 16h.01",
  offline:
    "M4 4l16 16M8.5 16a5 5 0 0 1 7 0M5 12.5a10 10 0 0 1 4-2.4M14.5 10a10 10 0 0 1 4.5 2.5M2 9a14.5 14.5 0 0 1 4.5-2.8M11 5a14.5 14.5 0 0 1 11 4M12 19.5h.01",
  undo: "M8.5 5 4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-4",
  external: "M10 5H5v14h14v-5M13.5 4.5h6v6M19.5 4.5 11 13",
  clock: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5l3.5 2",
  phone:
    "M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4a1.5 1.5 0 0 1-1.5 1.5C10.5 20 4 13.5 3.5 5.5A1.5 1.5 0 0 1 5 4Z",
  settings:
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM9 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z",
  help: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM9.5 9.7a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9M12 16.7h.01",
} satisfies Record<string, string>;

/** A mark of one stroke is drawn thicker. */
const thick: Partial<Record<IconName, number>> = { check: 2.25, more: 2.5 };

export type IconName = keyof typeof drawings;

/** Every icon there is, for the gallery. */
export const iconNames = Object.keys(drawings) as IconName[];

/**
 * A small line drawing, always beside a word or inside a control that has a name: it is hidden from
 * screen readers.
 *
 * @example <Icon name="search" />
 */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      className={classNames("ips-icon", className)}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth={thick[name] ?? 1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        d={drawings[name]}
      />
    </svg>
  );
}
