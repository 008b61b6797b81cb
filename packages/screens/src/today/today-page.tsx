import { PageHeader } from "@ips/ui/page-header";

export function TodayPage() {
  return <PageHeader title="Today" />;
}
