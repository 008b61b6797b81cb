import { Skeleton } from "@ips/ui/skeleton";

/** The shape of a page that is on its way. */
export function PageLoading() {
  return (
    <>
      <Skeleton label="Loading the page" shape="header" count={1} />
      <Skeleton label="Loading the page's content" shape="rows" count={6} />
    </>
  );
}
