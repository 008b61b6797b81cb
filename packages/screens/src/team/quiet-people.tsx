import type { TeamOutput } from "@ips/contract";
import { Card } from "@ips/ui/card";
import { Disclosure } from "@ips/ui/disclosure";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Stack } from "@ips/ui/stack";
import { ClientLinks } from "./client-links.tsx";

/** More names than this stand behind a button, so that the page stays a page. */
const shownAtOnce = 8;

/** People whom nobody has met or called for two weeks, under whoever carries them. */
export function QuietPeople({ staff }: { staff: TeamOutput["staff"] }) {
  const some = staff.filter(({ quiet }) => quiet.length > 0);
  const count = some.reduce((sum, { quiet }) => sum + quiet.length, 0);
  const open = staff.reduce((sum, row) => sum + row.open, 0);
  return (
    <Section title="Quiet for 14 days" note={`${count} of ${open} people`}>
      {some.length === 0 ? (
        <EmptyState title="Everybody has been in touch in the last 14 days" icon="check" />
      ) : (
        <Stack gap={2}>
          {some.map(({ staff: { staffId, name }, quiet, open: carried }) => (
            <Card key={staffId} headingLevel={3} title={`${name}: ${quiet.length} of ${carried}`}>
              {quiet.length <= shownAtOnce ? (
                <ClientLinks people={quiet} />
              ) : (
                <>
                  <ClientLinks people={quiet.slice(0, shownAtOnce)} />
                  <Disclosure
                    button={`${quiet.length - shownAtOnce} more`}
                    label={`${quiet.length - shownAtOnce} more of ${name}`}
                  >
                    <ClientLinks people={quiet.slice(shownAtOnce)} />
                  </Disclosure>
                </>
              )}
            </Card>
          ))}
        </Stack>
      )}
    </Section>
  );
}
