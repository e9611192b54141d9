/** Where the site lies on its host: "/" or "/sub/path/". */
export const basePath = import.meta.env.BASE_URL.replace(/\/*$/, "/");

/** The address of a page or file of the site, from its path under the site’s root. */
export function pathTo(path: string): string {
  return `${basePath}${path}`;
}

/** The same with its host where the builder named one, for what leaves the site. */
export function addressOf(path: string, site: URL | undefined): string {
  return site ? new URL(pathTo(path), site).href : pathTo(path);
}

/** The same as a reader elsewhere sees it: without a host, the site’s name stands for it. */
export function addressInWords(path: string, site: URL | undefined): string {
  return site ? addressOf(path, site) : `Toward Zero, ${path}`;
}
