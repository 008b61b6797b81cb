import { lazy } from "react";

// Forms are loaded when somebody opens them: most who look at a person's page read it.

export const EditIdentityDialog = lazy(() =>
  import("./edit-identity-dialog.tsx").then((page) => ({ default: page.EditIdentityDialog })),
);
export const AssignDialog = lazy(() =>
  import("./assign-dialog.tsx").then((page) => ({ default: page.AssignDialog })),
);
export const CloseEpisodeDialog = lazy(() =>
  import("./close-episode-dialog.tsx").then((page) => ({ default: page.CloseEpisodeDialog })),
);
export const ReopenDialog = lazy(() =>
  import("./reopen-dialog.tsx").then((page) => ({ default: page.ReopenDialog })),
);
/** What a date was before, who changed it and what proves it. */
export const OpenDate = lazy(() =>
  import("./dates/open-date.tsx").then((page) => ({ default: page.OpenDate })),
);
