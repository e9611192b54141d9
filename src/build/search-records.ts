import { formatDate, formatValue } from "~/figures/kit/format";
import { toText } from "~/figures/kit/words";
import { listEssays, referencesOf } from "./essays";
import { figures, type RegisteredFigure } from "./figures";
import { findings } from "./findings";
import { newestDate, tables } from "./tables";

/** A figure, a table or a finding as the search knows it; src/build/search-index.ts puts it into the index. */
export interface SearchRecord {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly content: string;
}

/** A record for each figure, at the essays that show it or else at its own page; each table and finding. */
export async function searchRecords(): Promise<SearchRecord[]> {
  const essays = await listEssays();
  const shown = essays.flatMap((essay) =>
    referencesOf(essay.body ?? "").figures.map((id) => ({ id, essay: essay.id })),
  );
  const figureRecords = shown.flatMap(({ id, essay }) => {
    const registered = figures.find((figure) => figure.id === id);
    return registered ? [figureRecord(registered, essay)] : [];
  });
  // A figure’s own page is not in the index of words: it would be a second hit for each essay’s figure.
  const alone = figures.filter(({ id }) => !shown.some((one) => one.id === id));
  const others = alone.map((registered) => figureRecord(registered, undefined));
  return [...figureRecords, ...others, ...tables.map(tableRecord), ...findings.map(findingRecord)];
}

function figureRecord({ id, figure }: RegisteredFigure, essay: string | undefined): SearchRecord {
  const { title, subtitle, caption, labels, alternative, series } = figure;
  return {
    url: essay ? `/essays/${essay}/#${id}` : `/figures/${id}/`,
    title: toText(title),
    kind: "figure",
    content: inSentences([
      toText(title),
      subtitle,
      toText(caption),
      labels.join(", "),
      alternative(series),
    ]),
  };
}

function tableRecord(table: (typeof tables)[number]): SearchRecord {
  const columns = table.columns.map(({ label }) => label).join(", ");
  return {
    url: `/data/${table.id}/`,
    title: table.title,
    kind: "table",
    content: `${table.title}. ${table.rows.length} rows to ${formatDate(newestDate(table))}. Each row is ${table.rowIs}. ${table.rule} Columns: ${columns}.`,
  };
}

function findingRecord({ id, title, values }: (typeof findings)[number]): SearchRecord {
  const lines = Object.values(values).map((value) => `${value.label}: ${formatValue(value)}`);
  return {
    url: `/numbers/${id}/`,
    title,
    kind: "numbers",
    content: `${title}. ${lines.join(". ")}.`,
  };
}

/** Parts as sentences: each ends with one full stop. */
function inSentences(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/\.?$/, ".")).join(" ");
}
