import * as Plot from "@observablehq/plot";
import { hostPrices } from "~/derived/host-prices";
import { comparisons, hostSeries, hostsOfOneModel } from "~/findings/hosts-of-one-model";
import { notesStopYear, type Point } from "~/findings/kit/series";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatNumber, formatUsd } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import { swarmOffsets } from "./kit/swarm";
import { textWidth } from "./kit/text-box";
import { quote, words } from "./kit/words";

const values = hostsOfOneModel.values;
const domain = [0.17, 13.5] as const;
const multiples = [0.25, 0.5, 1, 2, 4, 8];

export default defineFigure({
  title: words`For gpt-oss-120b in July 2026 the middle half of the hosts spans ${values["gpt-oss-middle-half"]}, cheapest to dearest ${values["gpt-oss-spread"]}`,
  subtitle:
    "One open model at many hosts: list price as a multiple of the median host’s, log scale; one dot a host",
  caption: words`Six comparisons of one set of weights, oldest on top; the thick line is the middle half of the hosts. In July 2026 ${quote(values["same-price"], "words")} of ${values["gpt-oss-hosts"]} hosts of gpt-oss-120b list the same price to the cent, and the dearest asks ${values["gpt-oss-spread"]} what the cheapest does. The comparisons of 2024 mix dates over up to five months; filled dots are prices dated before the notes stopped.`,
  series: hostSeries,
  labels: comparisons.map(({ name }) => name),
  alternative: (series) => series.map(stripInWords).join(" "),
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const margin = { top: 30, right: 14, bottom: 30, left: 14 };
    const radius = isWide ? 4 : 3.5;
    const pixels = (multiple: number) =>
      (Math.log(multiple / domain[0]) / Math.log(domain[1] / domain[0])) *
      (width - margin.left - margin.right);
    const strips = layStrips(series, { pixels, diameter: 2 * radius + 0.5 });
    const height = strips.at(-1)!.bottom;
    const atBottom = { y: () => height, dy: 16, text: (value: number) => `${value}×` };
    return Plot.plot({
      document,
      width,
      height: height + margin.top + margin.bottom,
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      x: { type: "log", domain: [...domain], axis: null },
      y: { domain: [0, height], reverse: true, axis: null },
      marks: [
        Plot.ruleX(multiples, { stroke: "var(--rule)" }),
        Plot.ruleX([1], { stroke: "var(--ink-2)" }),
        Plot.text(multiples, { x: (value: number) => value, ...atBottom }),
        Plot.text([1], {
          x: (value: number) => value,
          y: () => 0,
          dy: -12,
          text: () => "median host",
        }),
        Plot.link(strips, {
          x1: "lowerQuartile",
          x2: "upperQuartile",
          y: "middle",
          stroke: "var(--rule-strong)",
          strokeWidth: 13,
        }),
        Plot.dot(
          strips.flatMap(({ dots }) => dots),
          {
            x: "timesMedian",
            y: "y",
            r: radius,
            stroke: "var(--ink)",
            strokeWidth: 1.3,
            fill: ({ isKnown }: Dot) => (isKnown ? "var(--ink)" : "var(--paper)"),
          },
        ),
        Plot.text(strips, {
          frameAnchor: "left",
          y: ({ top }: Strip) => top + titleHeight / 2,
          text: "title",
          textAnchor: "start",
          fontWeight: 600,
          fill: "var(--ink)",
        }),
        labelMark({
          figure: "hosts-of-one-model",
          size: 13,
          radius,
          labels: strips.flatMap(edgeLabels),
          keepClear: strips.map(({ title, top }) => ({
            left: margin.left,
            right: margin.left + textWidth(title, { size: 13, weight: "600" }),
            top: margin.top + top + 4,
            bottom: margin.top + top + titleHeight - 4,
          })),
          marks: strips.flatMap(({ dots }) =>
            dots.map(({ timesMedian, y }) => ({ x: timesMedian, y })),
          ),
          lines: [
            ...strips.map(({ lowerQuartile, upperQuartile, middle }) => [
              { x: lowerQuartile, y: middle },
              { x: upperQuartile, y: middle },
            ]),
            [
              { x: 1, y: 0 },
              { x: 1, y: height },
            ],
          ],
        }),
      ],
    });
  },
});

/** Height of a strip’s title, and of the room for labels below its dots, in pixels. */
const titleHeight = 26;
const labelHeight = 22;

interface Dot {
  readonly provider: string;
  readonly timesMedian: number;
  readonly usd: number;
  readonly isKnown: boolean;
  /** Pixels from the top of the frame. */
  readonly y: number;
}

interface Strip {
  readonly title: string;
  /** Top, middle and bottom of the strip, in pixels from the top of the frame. */
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly dots: readonly Dot[];
}

interface StripLayout {
  readonly pixels: (multiple: number) => number;
  readonly diameter: number;
}

/** One strip under the other, each as high as its swarm of dots needs. */
function layStrips(series: readonly DrawnSeries[], layout: StripLayout): Strip[] {
  return series.reduce<Strip[]>(
    (strips, one, index) => [
      ...strips,
      stripOf(one, { ...layout, index, top: strips.at(-1)?.bottom ?? 0 }),
    ],
    [],
  );
}

function stripOf(
  series: DrawnSeries,
  { index, top, pixels, diameter }: StripLayout & { readonly index: number; readonly top: number },
): Strip {
  const hosts = series.points
    .map((point) => ({ point, timesMedian: timesMedianOf(point) }))
    .sort((a, b) => a.timesMedian - b.timesMedian);
  const offsets = swarmOffsets(
    hosts.map(({ timesMedian }) => pixels(timesMedian)),
    diameter,
  );
  const reach = Math.max(...offsets.map(Math.abs)) + diameter / 2;
  const middle = top + titleHeight + reach;
  const { prefix } = comparisons[index]!;
  const median = values[`${prefix}-median`].value;
  return {
    title: `${series.name} · ${series.points.length} hosts`,
    top,
    middle,
    bottom: middle + reach + labelHeight,
    lowerQuartile: values[`${prefix}-lower-quartile`].value / median,
    upperQuartile: values[`${prefix}-upper-quartile`].value / median,
    dots: hosts.map(({ point, timesMedian }, place) => ({
      provider: point.name,
      timesMedian,
      usd: point.value,
      isKnown: point.year < notesStopYear,
      y: middle + offsets[place]!,
    })),
  };
}

function timesMedianOf(point: Point): number {
  return hostPrices.rows.find(({ ref }) => ref.key === point.row.ref.key)!.timesMedian;
}

/** The cheapest and the dearest host, with their prices. */
function edgeLabels({ dots }: Strip): DataLabel[] {
  const label = ({ provider, usd, timesMedian, y }: Dot) => ({
    text: `${provider} ${formatUsd(usd)}`,
    x: timesMedian,
    y,
  });
  return [{ ...label(dots[0]!), side: "left" }, label(dots.at(-1)!)];
}

function stripInWords(series: DrawnSeries): string {
  const prices = series.points.map(({ value }) => value);
  const lowest = series.points.find(({ value }) => value === Math.min(...prices))!;
  const highest = series.points.find(({ value }) => value === Math.max(...prices))!;
  const price = ({ value }: Point) => formatNumber(value, series.unit);
  const times = formatNumber(highest.value / lowest.value, "times");
  return `${series.name}: ${series.points.length} hosts, from ${price(lowest)} (${lowest.name}) to ${price(highest)} (${highest.name}), ${times} apart.`;
}
