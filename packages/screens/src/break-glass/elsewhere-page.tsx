import { PageHeader } from "@ips/ui/page-header";
import { useMay, useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { FindPerson } from "./find-person.tsx";
import { MyOpenings } from "./my-openings.tsx";
import { Reviews } from "./reviews.tsx";

/**
 * Elsewhere in the agency: open a record outside one's own program or office with a reason, see what one has opened, and,
 * for a supervisor, say of each opening of the own unit's records whether it was justified.
 */
export function ElsewherePage() {
  usePageTitle("Elsewhere in the agency");
  const { agencyKind } = useSession().active;
  const mayOpen = useMay("break-glass.open");
  const mayReview = useMay("break-glass.review");
  const unit = agencyKind === "vr" ? "office" : "program";
  return (
    <div className="ips-narrow">
      <PageHeader
        title="Elsewhere in the agency"
        sub={`Records of your agency outside your ${unit}: opened with a reason, for reading, for a limited time.`}
      />
      {mayReview && <Reviews unit={unit} />}
      {mayOpen && <FindPerson unit={unit} />}
      {mayOpen && <MyOpenings />}
    </div>
  );
}
