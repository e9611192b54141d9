/** How large Philippine outsourcing is, and whether it shrinks. */
import { automationReports } from "~/data/automation-reports";
import { notesStop } from "~/data/notes";
import { philippinesBpo, type OutsourcingYear } from "~/data/philippines-bpo";
import { yearsToReach } from "~/model/compounding";
import { riseShareOf } from "./kit/change-values";
import { cellWhere } from "./kit/rows";
import { defineSeries, pointsBefore, scoreSince, type Series } from "./kit/series";
import { bandFactor, foretoldAtEnd, rateOf } from "./kit/trend-values";
import { defineFinding, type Computation } from "./kit/value";
import { combine, countOf, ratioOf } from "./kit/values";

/** From this year on the industry grew at one pace; before it was young and grew faster. */
const steadyFrom = "2018";
/** The market that the notes claimed, in billion dollars. */
export const claimedBillionUsd = 100;

const isIndustry = ({ scope, status }: OutsourcingYear) =>
  scope === "Philippine IT-BPM industry" && status === "actual";

function courseOf(
  column: "revenueBillionUsd" | "headcount",
  name: string,
  where: (row: OutsourcingYear) => boolean,
): Series {
  return defineSeries({
    id: name,
    name,
    table: philippinesBpo,
    column,
    nameColumn: "scope",
    where: (row) => isIndustry(row) && row[column] !== undefined && where(row),
  });
}

export const steadyRevenue = scoreSince(
  courseOf("revenueBillionUsd", "revenue since 2018", ({ date }) => date >= steadyFrom),
);
export const earlyRevenue = courseOf(
  "revenueBillionUsd",
  "revenue before 2018",
  ({ date }) => date < steadyFrom,
);
export const headcount = scoreSince(courseOf("headcount", "people employed", () => true));

/** The whole course, young years and all: its line shows what the choice of 2018 does. */
const wholeRevenue = scoreSince(courseOf("revenueBillionUsd", "revenue since 2004", () => true));

const revenue = (date: string) =>
  cellWhere(philippinesBpo, (row) => isIndustry(row) && row.date === date, {
    column: "revenueBillionUsd",
    label: `revenue in ${date}`,
  });
const people = (date: string) =>
  cellWhere(philippinesBpo, (row) => isIndustry(row) && row.date === date, {
    column: "headcount",
    label: `people employed in ${date}`,
  });
const report = (start: string, label: string) =>
  cellWhere(automationReports, ({ finding }) => finding.startsWith(start), {
    column: "share",
    label,
  });
const other = (where: (row: OutsourcingYear) => boolean, label: string) =>
  cellWhere(philippinesBpo, where, { column: "revenueBillionUsd", label });

const last = steadyRevenue.points.at(-1)!;
const growthThen = rateOf(steadyRevenue, pointsBefore(steadyRevenue), {
  direction: "growth",
  label: "yearly growth of revenue, 2018 to 2023",
});
const growthSince2018 = rateOf(steadyRevenue, steadyRevenue.points, {
  direction: "growth",
  label: "yearly growth of revenue since 2018",
});
const latestGrowth = ratioOf(revenue("2025"), revenue("2024"), {
  label: "growth of revenue in the latest year",
  unit: "times-more-per-year",
});

/** The years from 2025 in which the revenue would reach what the notes claimed, at a rate. */
function yearsToClaim(rate: Computation, label: string): Computation {
  const value = yearsToReach({
    from: last.value,
    to: claimedBillionUsd,
    factorPerYear: rate.value,
  });
  return combine([revenue("2025"), rate], {
    label,
    value,
    unit: "years",
    method: "rate",
    words: `the years that the revenue of 2025 takes to ${claimedBillionUsd} billion at the rate`,
    symbols: "log10(100 ÷ y) ÷ log10(f)",
    pattern: `log10(${claimedBillionUsd} ÷ {}) ÷ log10({})`,
  });
}

export const philippinesOutsourcing = defineFinding({
  id: "philippines-outsourcing",
  title: "Philippine outsourcing",
  rule: `${philippinesBpo.rule} Lines are fitted to the whole industry, from 2018 on.`,
  values: {
    "revenue-2023": revenue("2023"),
    "revenue-2025": revenue("2025"),
    "people-2022": people("2022"),
    "people-2023": people("2023"),
    "people-2025": people("2025"),
    "people-rise": riseShareOf(people("2022"), people("2025"), "rise of headcount, 2022 to 2025"),
    "people-kept": ratioOf(people("2025"), people("2023"), {
      label: "headcount of 2025 over that of 2023",
    }),
    "contact-centres": other(
      ({ scope, date }) => scope === "Philippine contact centres" && date === "2017",
      "revenue of contact centres alone in 2017",
    ),
    "world-contact-centres": other(
      ({ status }) => status === "vendor estimate",
      "the world’s contact-centre outsourcing, one vendor’s estimate",
    ),
    "years-before": countOf(
      philippinesBpo.id,
      pointsBefore(steadyRevenue).map(({ row }) => row),
      `years from 2018 dated before ${notesStop}`,
    ),
    "growth-then": growthThen,
    "growth-then-share": combine([growthThen], {
      label: "yearly growth of revenue, 2018 to 2023, as a share",
      value: growthThen.value - 1,
      unit: "share",
      method: "rate",
      words: "the yearly factor − 1",
      symbols: "f − 1",
      pattern: "{} − 1",
    }),
    "growth-since-2018": growthSince2018,
    "growth-latest": latestGrowth,
    "foretold-2025": foretoldAtEnd(steadyRevenue, "revenue foretold for 2025"),
    "foretold-2025-whole": foretoldAtEnd(
      wholeRevenue,
      "revenue foretold for 2025 from all years since 2004",
    ),
    "band-whole": bandFactor(wholeRevenue, "width of the band from all years"),
    "years-to-claim": yearsToClaim(growthSince2018, "years to 100 billion at the rate since 2018"),
    "years-to-claim-slow": yearsToClaim(latestGrowth, "years to 100 billion at the latest rate"),
    "per-head": combine([revenue("2025"), people("2025")], {
      label: "revenue for each person employed in 2025",
      value: (revenue("2025").value * 1e9) / people("2025").value,
      unit: "usd",
      method: "ratio",
      words: "revenue in billion dollars × 1,000,000,000 ÷ people",
      symbols: "1000000000 × r ÷ p",
      pattern: "1000000000 × {} ÷ {}",
    }),
    "at-risk": report("Philippine outsourcing workers", "workers rated at high risk in 2016"),
    "firms-cut": report("member firms that said AI had cut", "firms that said AI had cut staff"),
    "firms-added": report(
      "member firms that said AI had added",
      "firms that said AI had added staff",
    ),
  },
});
