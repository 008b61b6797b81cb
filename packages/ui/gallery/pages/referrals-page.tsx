import { Button } from "../../src/button.tsx";
import { Card } from "../../src/card.tsx";
import { CompareTable } from "../../src/compare-table.tsx";
import { DescriptionList } from "../../src/description-list.tsx";
import { DetailList, ListDetail } from "../../src/list-detail.tsx";
import { PageHeader } from "../../src/page-header.tsx";
import { Status } from "../../src/status.tsx";
import { Switch } from "../../src/switch.tsx";

export function ReferralsPage() {
  return (
    <>
      <PageHeader title="Referrals" sub="2 unanswered · 1 waiting for others" />
      <ListDetail
        open
        list={
          <DetailList
            label="Referrals"
            items={[
              {
                id: "1",
                href: "#1",
                title: "Rosa Gutierrez",
                meta: "Nov 18",
                detail: "Harbor East · Ana Lopez",
                current: true,
              },
              {
                id: "2",
                href: "#2",
                title: "Ted Wilson",
                meta: "Nov 12",
                detail: <Status kind="waiting">asked Harbor East</Status>,
              },
              {
                id: "3",
                href: "#3",
                title: "Nadia Haddad",
                meta: "Nov 3",
                detail: "Bayside Program · Lee Chan",
              },
            ]}
          />
        }
        detail={
          <>
            <Card
              title="Rosa Gutierrez"
              actions={
                <>
                  <Button variant="primary">Accept</Button>
                  <Button>Ask for more</Button>
                  <Button variant="quiet">Decline</Button>
                </>
              }
            >
              <DescriptionList
                items={[
                  { term: "Asked", description: "Open a VR case; help with work clothes and training" },
                  { term: "Released", description: "referral and eligibility, plan, jobs and wages" },
                  {
                    term: "Note from Ana Lopez",
                    description: "Rosa worked ten years in kitchens and wants evenings free for her son.",
                  },
                ]}
              />
            </Card>
            <Card title="Sharing">
              <Switch label="Plan, for State VR" on stateText="shared" onToggle={() => undefined} showLabel />
              <br />
              <Switch
                label="Case notes, for State VR"
                on={false}
                stateText="not shared"
                onToggle={() => undefined}
                showLabel
              />
            </Card>
            <Card title="Possible match">
              <CompareTable
                caption="Is this the same person?"
                headings={{
                  field: "Fact",
                  left: "Referral",
                  right: "Your record 88-203",
                  verdict: "Compared",
                }}
                verdictText={{ same: "same", different: "differs" }}
                rows={[
                  {
                    key: "name",
                    label: "Name",
                    left: "Rosa Gutierrez",
                    right: "Rosa Gutiérrez",
                    same: false,
                  },
                  { key: "born", label: "Born", left: "Mar 4, 1988", right: "Mar 4, 1988", same: true },
                ]}
              />
            </Card>
          </>
        }
      />
    </>
  );
}
