/** What the meeting is called by each side: after whom it is with. */
export const meetingTitle = (side: "ips" | "vr"): string =>
  side === "ips" ? "Meeting with VR" : "Meeting with IPS";
