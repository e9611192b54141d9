/** What a reader needs to cite a page of the site. */
export interface Citation {
  /** Name of the entry in a bibliography: `toward-zero-energy`. */
  readonly key: string;
  readonly title: string;
  readonly year: string;
  /** The whole date, where the page has one. */
  readonly date?: string;
  /** Where the page is; undefined for a site without a host. */
  readonly url?: string | undefined;
  readonly note: string;
}

/** A citation as an entry of BibTeX. */
export function bibtexOf({ key, title, year, date, url, note }: Citation): string {
  const fields = [
    ["author", "{Toward Zero}"],
    ["title", escaped(title)],
    ["year", year],
    ["date", date],
    // An address is taken letter by letter, so nothing in it is escaped.
    ["url", url],
    ["note", escaped(note)],
  ].filter(([, value]) => value !== undefined);
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

/** Text in which no sign is an order to TeX. */
function escaped(text: string): string {
  return text.replace(/[%&$#_]/g, "\\$&");
}
