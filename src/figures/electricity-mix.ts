import * as Plot from "@observablehq/plot";
import { electricityMix, mixSeries } from "~/findings/electricity-mix";
import type { Point } from "~/findings/kit/series";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { notesStop } from "~/data/notes";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = electricityMix.values;
const domain = { from: new Date("1999-06-01"), to: new Date("2027-01-01") };

export default defineFigure({
  title: words`Coal is still the largest source, with ${values.coal}; solar has ${values.solar} and doubles every ${values["solar-doubling"]}`,
  subtitle: "World electricity by source, terawatt-hours a year, 2000 to 2025, one scale for all",
  caption: words`The six largest sources, in the order of 2025; dots at the last year. In 2025 solar added ${values["solar-added"]}, ${values["solar-over-datacenters"]} what data centres are projected to add by 2030. Its doubling time is that since 2015. Generation and not consumption; 2025 is a first figure.`,
  series: mixSeries,
  labels: mixSeries.map(({ name }) => name),
  alternative: (series) => series.map(describeInWords).join(" "),
  draw: ({ width, document, series }) => {
    const columns = width > 500 ? 3 : 2;
    const panels = [...series]
      .sort((a, b) => b.points.at(-1)!.value - a.points.at(-1)!.value)
      .map(({ name, points, unit }, index) => ({
        name,
        points,
        unit,
        fx: index % columns,
        fy: Math.floor(index / columns),
      }));
    const drawn = panels.flatMap(({ points, fx, fy }) =>
      points.map((point) => ({ ...point, fx, fy })),
    );
    const facet = { fx: "fx", fy: "fy" } as const;
    return Plot.plot({
      document,
      width,
      height: columns === 3 ? 380 : 480,
      marginTop: 26,
      marginRight: 12,
      marginBottom: 26,
      marginLeft: columns === 3 ? 48 : 46,
      fx: { axis: null, padding: 0.12 },
      fy: { axis: null, padding: 0.22 },
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [0, 11_500] },
      marks: [
        Plot.gridY([0, 5000, 10_000], { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY([0, 5000, 10_000], {
          tickFormat: (value: number) => value.toLocaleString("en-US"),
          tickSize: 0,
          label: null,
          fx: 0,
        }),
        Plot.axisX(
          newYears(2000, 2025).filter((_, index) => index % 10 === 0),
          { tickFormat: yearOf, tickSize: 0, label: null },
        ),
        Plot.ruleX([dateOf(notesStop)], { stroke: "var(--claim)" }),
        Plot.line(drawn, {
          ...facet,
          x: ({ date }: Point) => dateOf(date),
          y: "value",
          stroke: "var(--ink)",
          strokeWidth: 2,
        }),
        Plot.dot(
          panels.map(({ points, fx, fy }) => ({ ...points.at(-1)!, fx, fy })),
          {
            ...facet,
            x: ({ date }: Point) => dateOf(date),
            y: "value",
            r: 4,
            stroke: "var(--ink)",
            strokeWidth: 1.5,
            fill: "var(--paper)",
          },
        ),
        Plot.text(panels, {
          ...facet,
          frameAnchor: "top-left",
          dy: -18,
          text: ({ name, points, unit }: Panel) =>
            `${name}, ${formatNumber(points.at(-1)!.value, unit)}`,
          fontWeight: 600,
          fill: "var(--ink)",
        }),
      ],
    });
  },
});

type Panel = (typeof mixSeries)[number] & { readonly fx: number; readonly fy: number };
