import { formatNumber } from "@ips/i18n/format-number";
import { Paging } from "@ips/ui/paging";

export type ListPagesProps = {
  label: string;
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
};

/** Which part of how many is shown, and the way to the rest. Shows nothing where one page is all. */
export function ListPages({ label, page, pageSize, total, onPage }: ListPagesProps) {
  if (total <= pageSize) return null;
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <Paging
      label={label}
      text={`${formatNumber(first, "en")}–${formatNumber(last, "en")} of ${formatNumber(total, "en")}`}
      previous={page > 1 ? { text: "Previous", onClick: () => onPage(page - 1) } : null}
      next={last < total ? { text: "Next", onClick: () => onPage(page + 1) } : null}
    />
  );
}
