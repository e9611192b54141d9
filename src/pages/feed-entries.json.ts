import { listEssays } from "~/build/essays";

/** What the feeds need to know of each essay, newest first; src/build/feeds.ts takes it away with it. */
export async function GET(): Promise<Response> {
  const essays = await listEssays();
  const entries = essays.map(({ id, data: { title, description, published, updated } }) => ({
    path: `essays/${id}/`,
    title,
    description,
    published,
    updated,
  }));
  const newestFirst = entries.sort(
    (a, b) => b.updated.localeCompare(a.updated) || a.path.localeCompare(b.path),
  );
  return Response.json(newestFirst);
}
