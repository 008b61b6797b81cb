/** The lists of *Today*, in the order of their urgency. */
export const todayGroups = ["now", "thisWeek", "waiting", "later"] as const;
export type TodayGroupName = (typeof todayGroups)[number];

/** How many items of a list are sent unless more are asked for: a unit may have two thousand overdue. */
export const todayPage = 50;
