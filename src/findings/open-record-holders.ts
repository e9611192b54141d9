/** Who held the open records, and what kind of organisation it was. */
import { openRecordHolders, type OpenRecordHolder } from "~/derived/open-record-holders";
import { mmluOpenPercent } from "./open-and-closed-mmlu";
import { arenaOpen } from "./open-trends-since";
import { defineSeries, pointNamed, type Series } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { countOf, pointValue, shareOf } from "./kit/values";

/** Times of holders on each exam: months held. */
export const holderSeries: readonly Series[] = (["MMLU", "GPQA Diamond", "LMArena"] as const).map(
  (exam) =>
    defineSeries({
      id: `holders-${exam}`,
      name: exam,
      table: openRecordHolders,
      column: "monthsHeld",
      nameColumn: "organization",
      where: (row) => row.exam === exam,
    }),
);

/** All times at the top, in order of time. */
export const allHolders: Series = defineSeries({
  id: "holders",
  name: "Time at the top",
  table: openRecordHolders,
  column: "monthsHeld",
  nameColumn: "organization",
});

const rows = openRecordHolders.rows;
const isCompany = ({ kind }: OpenRecordHolder) => kind === "company";
const since2023 = rows.filter(({ date }) => date >= "2023");
const sinceNotes = rows.filter(({ date }) => date >= "2024-02-15");

/** How many different organisations there are among some rows: one row of each is counted. */
function organisationsIn(holders: readonly OpenRecordHolder[], label: string): Computation {
  const first = new Map(holders.toReversed().map((row) => [row.organization, row]));
  return countOf(openRecordHolders.id, [...first.values()], label);
}

const score = (series: Series, name: string, label: string) =>
  pointValue(series, pointNamed(series, name), label);
const monthsOf = (organization: string, exam: string, label: string) => {
  const series = holderSeries.find(({ name }) => name === exam)!;
  return pointValue(series, pointNamed(series, organization), label);
};
const times2023 = countOf(openRecordHolders.id, since2023, "holders’ times that began since 2023");
const timesSince = countOf(
  openRecordHolders.id,
  sinceNotes,
  "holders’ times that began since the notes stopped",
);
const companies = countOf(
  openRecordHolders.id,
  sinceNotes.filter(isCompany),
  "of these, times of companies",
);

export const openRecordHoldersFinding = defineFinding({
  id: "open-record-holders",
  title: "Who held the open records",
  rule: openRecordHolders.rule,
  values: {
    organisations: organisationsIn(rows, "organisations that have held an open record"),
    "companies-in-all": organisationsIn(
      rows.filter(isCompany),
      "of these organisations, companies",
    ),
    "times-since-2023": times2023,
    "times-since-notes": timesSince,
    "times-of-companies-since-notes": companies,
    "company-share-since-notes": shareOf(
      companies,
      timesSince,
      "times of companies, of all since the notes stopped",
    ),
    "organisations-since-notes": organisationsIn(
      sinceNotes,
      "organisations that took an open record since the notes stopped",
    ),
    "gpt-j": score(mmluOpenPercent, "GPT-J 6B", "few-shot MMLU of GPT-J"),
    "gpt-neox": score(mmluOpenPercent, "GPT-NeoX 20B", "few-shot MMLU of GPT-NeoX"),
    "eleuther-months": monthsOf("EleutherAI", "MMLU", "months in which EleutherAI led on MMLU"),
    "glm-130b": score(mmluOpenPercent, "GLM-130B", "few-shot MMLU of GLM-130B"),
    "tsinghua-months": monthsOf("Tsinghua", "MMLU", "months in which Tsinghua led on MMLU"),
    "tii-months": monthsOf("TII", "MMLU", "months in which TII led on MMLU"),
    alpaca: score(arenaOpen, "Alpaca 13B", "rating of Alpaca 13B"),
    "llama-13b": score(arenaOpen, "LLaMA 13B", "rating of LLaMA 13B"),
    vicuna: score(arenaOpen, "Vicuna 33B", "rating of Vicuna 33B"),
    "stanford-months": monthsOf("Stanford", "LMArena", "months in which Stanford led on LMArena"),
    "lmsys-months": monthsOf("LMSYS", "LMArena", "months in which LMSYS led on LMArena"),
  },
});
