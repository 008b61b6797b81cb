/**
 * The address of the guided first page, where this is a demo: the server says so in the page's head, and says nothing
 * where it is somebody's record.
 */
export const demoGuide = (page: ParentNode = document): string | null =>
  page.querySelector<HTMLMetaElement>('meta[name="ips-demo-guide"]')?.content ?? null;
