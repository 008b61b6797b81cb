import { loadTable } from "../../reference-table/load-table.ts";
import { agencyOf, type DemoStaffKey } from "../cast.ts";
import type { Chain } from "../step.ts";
import type { World } from "../world.ts";
import { sampleTables } from "./sample-tables.ts";

/** Longer ago than the first job of any story. */
const longAgo = 640;

/** The administrators who load tables; the third agency has none, so that what is missing without them can be seen too. */
const administrators: readonly DemoStaffKey[] = ["carol", "joyce"];

/** The sample tables as an administrator loads them: before anybody's story begins. */
export const loadedTables = (world: World): Chain[] =>
  administrators.map((who) => {
    const story = world.storyOf(`tables of ${who}`);
    const on = story.ago(longAgo);
    const steps = sampleTables.map((table) => ({
      on,
      act: (moment: Date) => {
        story.setMoment(moment);
        return loadTable(story.as(who, on, "referenceTable.load"), {
          tableId: story.key(`table/${agencyOf(who)}/${table.kind}`),
          format: "csv",
          ...table,
        });
      },
    }));
    return { who: `tables of ${who}`, steps };
  });
