/** What has been published on the electricity of data centres, and how much of it came true. */
import { datacenterElectricity as table } from "~/data/datacenter-electricity";
import { electricityBySource } from "~/data/electricity-by-source";
import { cellReader, converted } from "./kit/cell-reader";
import { defineSeries } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { combine, countOf, differenceOf, ratioOf, shareOf } from "./kit/values";

type Entity = (typeof table.rows)[number]["entity"];

const seriesOf = (id: string, name: string, entity: Entity, includesCrypto: boolean) =>
  defineSeries({
    id,
    name,
    table,
    column: "twh",
    nameColumn: "estimateBy",
    dateColumn: "yearDescribed",
    where: (row) =>
      row.entity === entity && row.includesCrypto === includesCrypto && row.twh !== undefined,
  });

export const worldSeries = seriesOf("world", "the world without crypto", "World", false);
export const worldCryptoSeries = seriesOf("world-crypto", "the world with crypto", "World", true);
export const rangeSeries = defineSeries({
  id: "ranges",
  name: "the upper ends of published ranges",
  table,
  column: "highTwh",
  nameColumn: "estimateBy",
  dateColumn: "yearDescribed",
  where: ({ highTwh }) => highTwh !== undefined,
});
export const usSeries = seriesOf("us", "the United States", "United States", false);

const cell = cellReader(table);
const at = (
  { entity, date, published, by }: { entity: Entity; date: string; published: string; by?: string },
  label: string,
  column: "twh" | "lowTwh" | "highTwh" = "twh",
) =>
  cell(
    (row) =>
      row.entity === entity &&
      row.yearDescribed === date &&
      row.date === published &&
      (by === undefined || row.estimateBy.startsWith(by)),
    { column, label },
  );

const world2024 = at({ entity: "World", date: "2024", published: "2025" }, "the world in 2024");
const world2030 = at(
  { entity: "World", date: "2030", published: "2025" },
  "the world projected for 2030",
);
const us2014Old = at(
  { entity: "United States", date: "2014", published: "2016" },
  "the United States in 2014, by the report of 2016",
);
const us2014New = at(
  { entity: "United States", date: "2014", published: "2024" },
  "the United States in 2014, by the report of 2024",
);
const us2018 = at(
  { entity: "United States", date: "2018", published: "2024" },
  "the United States in 2018",
);
const us2020 = at(
  { entity: "United States", date: "2020", published: "2016" },
  "the United States projected for 2020",
);
const us2023 = at(
  { entity: "United States", date: "2023", published: "2024" },
  "the United States in 2023",
);
const us2022 = at(
  { entity: "United States", date: "2022", published: "2024", by: "IEA" },
  "the United States in 2022, by the IEA’s report of 2024",
);
const us2024 = at(
  { entity: "United States", date: "2024", published: "2025" },
  "the United States in 2024",
);
const us2030 = at(
  { entity: "United States", date: "2030", published: "2025" },
  "the United States projected for 2030",
);
const low2026 = at(
  { entity: "World", date: "2026", published: "2024" },
  "the world projected for 2026, lower end",
  "lowTwh",
);
const high2026 = at(
  { entity: "World", date: "2026", published: "2024" },
  "the world projected for 2026, upper end",
  "highTwh",
);
const low2028 = at(
  { entity: "United States", date: "2028", published: "2024" },
  "the United States projected for 2028, lower end",
  "lowTwh",
);
const high2028 = at(
  { entity: "United States", date: "2028", published: "2024" },
  "the United States projected for 2028, upper end",
  "highTwh",
);
const world2022 = at(
  { entity: "World", date: "2022", published: "2024" },
  "the world in 2022 with crypto",
);
const crypto2022 = at(
  { entity: "World crypto mining", date: "2022", published: "2024" },
  "crypto mining in 2022",
);
const china2024 = at({ entity: "China", date: "2024", published: "2025" }, "China in 2024");

const generated = cellReader(electricityBySource);
const total = (entity: "World" | "United States", date: string) =>
  generated((row) => row.entity === entity && row.date === date, {
    column: "totalTwh",
    label: `electricity generated in ${date}, ${entity}`,
  });

const yearlyGrowth = (from: Computation, to: Computation, years: number, label: string) =>
  combine([to, from], {
    label,
    value: (to.value / from.value) ** (1 / years),
    unit: "growth-per-year",
    method: "rate",
    words: `${to.label} ÷ ${from.label}, to the power of one over ${years} years`,
    symbols: `(a ÷ b)^(1 ÷ ${years})`,
    pattern: `({} ÷ {})^(1 ÷ ${years})`,
  });

export const growthTo2030 = differenceOf(world2030, world2024, {
  label: "growth projected from 2024 to 2030",
  unit: "twh",
});

export const datacenterDemand = defineFinding({
  id: "datacenter-demand",
  title: "Electricity of data centres",
  rule: table.rule,
  values: {
    "world-2024": world2024,
    "world-2030": world2030,
    "growth-to-2030": growthTo2030,
    "yearly-to-2030": yearlyGrowth(
      world2024,
      world2030,
      6,
      "yearly growth projected from 2024 to 2030",
    ),
    "share-of-world": shareOf(
      world2024,
      total("World", "2024"),
      "data centres as a share of the world’s electricity in 2024",
    ),
    "mean-power": converted(world2024, {
      label: "mean power of the world’s data centres in 2024",
      factor: 1e6 / 8760,
      unit: "megawatt",
      words: "terawatt-hours in a year, as megawatts all year round",
    }),
    "us-2014-old": us2014Old,
    "us-2014-new": us2014New,
    "us-2014-cut": shareOf(
      differenceOf(us2014Old, us2014New, {
        label: "what the later report took off 2014",
        unit: "twh",
      }),
      us2014Old,
      "what the later report took off 2014, as a share",
    ),
    "us-2018": us2018,
    "us-2020-projected": us2020,
    "us-2022": us2022,
    "us-2023": us2023,
    "us-2023-over-projection": ratioOf(us2023, us2020, {
      label: "the United States in 2023 over what was projected for 2020",
    }),
    "us-2024": us2024,
    "us-2030": us2030,
    "us-share": shareOf(
      us2024,
      total("United States", "2024"),
      "data centres as a share of the electricity of the United States in 2024",
    ),
    "us-yearly": yearlyGrowth(
      us2018,
      us2023,
      5,
      "yearly growth in the United States from 2018 to 2023",
    ),
    "us-yearly-before": yearlyGrowth(
      us2014New,
      us2018,
      4,
      "yearly growth in the United States from 2014 to 2018",
    ),
    "world-2022-crypto": world2022,
    "crypto-2022": crypto2022,
    "world-2022-without": differenceOf(world2022, crypto2022, {
      label: "the world in 2022, crypto taken out",
      unit: "twh",
    }),
    "tracker-2022-low": at(
      { entity: "World", date: "2022", published: "2023" },
      "the world in 2022 by the tracker, lower end",
      "lowTwh",
    ),
    "tracker-2022-high": at(
      { entity: "World", date: "2022", published: "2023" },
      "the world in 2022 by the tracker, upper end",
      "highTwh",
    ),
    "china-2024": china2024,
    "low-2026": low2026,
    "high-2026": high2026,
    "range-2026": ratioOf(high2026, low2026, { label: "width of the projection for 2026" }),
    "low-2028": low2028,
    "high-2028": high2028,
    "range-2028": ratioOf(high2028, low2028, { label: "width of the projection for 2028" }),
    estimates: countOf(table.id, table.rows, "estimates and projections"),
  },
});
