import { matchShare, nearShare } from "./search-match";
import { excerptPieces, normalizeQuery, type ExcerptPiece } from "./search-query";

/** The part of Pagefind’s own interface that the search uses. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly data: () => Promise<PagefindData>;
}

interface PagefindData extends Place {
  readonly content: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
  readonly sub_results: readonly Place[];
}

interface Place {
  readonly url: string;
  readonly title?: string;
  readonly excerpt: string;
}

/** A place that a query leads to. */
export interface Hit {
  readonly title: string;
  readonly url: string;
  /** The essay that a heading belongs to. */
  readonly within?: string;
  readonly excerpt: readonly ExcerptPiece[];
}

/** The hits of one kind: essay, figure, table, numbers. */
export interface HitGroup {
  readonly kind: string;
  readonly hits: readonly Hit[];
}

/** What a query leads to, the kind with the best hit first. */
export interface Found {
  readonly groups: readonly HitGroup[];
  /** Whether the hits have the words of the query, and not only words like them. */
  readonly isExact: boolean;
  /** Whether the index knows more than is shown. */
  readonly isCut: boolean;
}

/** How many results are loaded, to be told apart by kind. */
const loadedResults = 24;
/** How many results of a kind are shown, and how many headings of one page. */
const shownOfKind = 4;
const shownHeadings = 3;

/** Fetches the index that was built with the site; `root` is the site’s address on its host. */
export async function loadPagefind(root: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/**
 * Looks a query up and parts what it finds by kind, so that no kind crowds out another. The kind stands
 * in each result: Pagefind’s own filters would do it too, but it writes them in an order that differs
 * from build to build.
 */
export async function lookUp(pagefind: Pagefind, typed: string): Promise<Found> {
  const query = normalizeQuery(typed);
  const { results } = await pagefind.search(query);
  const measured = await Promise.all(
    results.slice(0, loadedResults).map((result) => measure(result, query)),
  );
  const isExact = measured.some(({ share }) => share === 1);
  // What is too far off goes before each kind is cut, or it would take the place of a hit further down.
  const near = measured.filter(({ share }) => share >= (isExact ? 1 : nearShare));
  // The map keeps the order in which the kinds come up, so the kind with the best hit is first.
  const kinds = [...Map.groupBy(near, ({ data }) => data.meta.kind ?? "page")];
  return {
    groups: kinds.map(([kind, ofKind]) => ({
      kind,
      hits: ofKind.slice(0, shownOfKind).flatMap(({ data }) => hitsIn(data, query)),
    })),
    isExact,
    isCut:
      results.length > loadedResults || kinds.some(([, ofKind]) => ofKind.length > shownOfKind),
  };
}

interface MeasuredResult {
  readonly data: PagefindData;
  readonly share: number;
}

async function measure(result: PagefindResult, query: string): Promise<MeasuredResult> {
  const data = await result.data();
  return { data, share: matchShare(query, `${data.meta.title ?? ""} ${data.content}`) };
}

/** A page leads to those of its headings that have most of the query; a record leads to itself. */
function hitsIn(data: PagefindData, query: string): Hit[] {
  const title = data.meta.title ?? data.url;
  const shareOf = ({ title: heading = "", excerpt }: Place) =>
    matchShare(query, `${heading} ${excerpt.replace(/<[^>]*>/g, "")}`);
  const headings = data.sub_results.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (headings.length === 0) return [toHit(data, title)];
  return headings.slice(0, shownHeadings).map((heading) => {
    const isPage = heading.title === undefined || heading.title === title;
    return isPage ? toHit(heading, title) : { ...toHit(heading, heading.title), within: title };
  });
}

function toHit({ url, excerpt }: Place, title: string): Hit {
  return { title, url, excerpt: excerptPieces(excerpt) };
}
