/** Where the site lies on its host: "/" or "/sub/path/". */
export const basePath = import.meta.env.BASE_URL.replace(/\/*$/, "/");

/** The address of a page or file of the site, from its path under the site’s root. */
export function pathTo(path: string): string {
  return `${basePath}${path}`;
}
