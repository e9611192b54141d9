/** How far the best machine is from what physics asks for an operation, and for how many bits. */
import { constantById, constants } from "~/data/constants";
import { publishedEnergyEstimates } from "~/data/published-energy-estimates";
import { joulesPerOperation } from "~/derived/joules-per-operation";
import { landauerJoules } from "~/model/landauer";
import { green500Efficiency, green500Series } from "./green500-efficiency";
import { step } from "./kit/arithmetic";
import { publishedInterval } from "./kit/interval";
import { onlyRow } from "./kit/rows";
import { defineSeries, lastPoint } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue, combine, firstOf, lastOf, ratioOf } from "./kit/values";
import { widenedGrowthOf } from "./kit/widened-values";

export const operationEnergySeries = defineSeries({
  id: "joules-per-operation",
  name: "the energy of one operation",
  table: joulesPerOperation,
  column: "joulesPerOperation",
  nameColumn: "system",
});

const constant = (id: string, unit: "joule-per-kelvin" | "kelvin" | "joule") =>
  cellValue(constants, constantById(id), {
    column: "value",
    label: constantById(id).label,
    unit,
  });
const boltzmann = constant("boltzmann", "joule-per-kelvin");
const temperature = constant("room-temperature", "kelvin");
const litre = constant("litre-to-boil", "joule");
const best = lastOf(operationEnergySeries, "energy of one operation of the best machine");
const growth = widenedGrowthOf(
  green500Series,
  green500Series.points,
  "yearly growth of efficiency",
);
const lastYear = lastPoint(green500Series).year;

/** Numbers of bits that an operation might erase: one, a word of 64, and ten thousand. */
const bits = { one: 1, word: 64, "ten-thousand": 10_000 } as const;
type Bits = keyof typeof bits;
const bitsInWords: Readonly<Record<Bits, string>> = {
  one: "one bit erased",
  word: "64 bits erased",
  "ten-thousand": "10,000 bits erased",
};

function floorOf(name: Bits): Computation {
  const bitsErased = bits[name];
  return combine([boltzmann, temperature], {
    label: `least energy of an operation, ${bitsInWords[name]}`,
    value: landauerJoules({
      boltzmannJoulePerKelvin: boltzmann.value,
      kelvin: temperature.value,
      bitsErased,
    }),
    unit: "joule",
    method: "product",
    words: "Boltzmann’s constant × temperature × the natural logarithm of 2 × bits erased",
    symbols: "k × T × ln 2 × bits",
    pattern: `{} × {} × 0.693147180559945 × ${bitsErased}`,
  });
}

function ordersTo(name: Bits): Computation {
  const floor = floorOf(name);
  return combine([best, floor], {
    label: `orders of magnitude from the best machine to the floor, ${bitsInWords[name]}`,
    value: Math.log10(best.value / floor.value),
    unit: "orders-of-magnitude",
    method: "ratio",
    words: `log10 of ${best.label} over ${floor.label}`,
    symbols: "log10(a ÷ b)",
    pattern: "log10({} ÷ {})",
  });
}

function yearsTo(name: Bits): Computation {
  const orders = ordersTo(name);
  const years = (factor: number) => orders.value / Math.log10(factor);
  const line = (factor: number) =>
    step("years", "d ÷ log10(f)", {
      pattern: "{} ÷ log10({})",
      operands: [orders.value, factor],
      value: years(factor),
    });
  const plain = combine([orders, growth], {
    label: `years to the floor if efficiency went on at its rate, ${bitsInWords[name]}`,
    value: years(growth.value),
    unit: "years",
    method: "rate",
    words: "orders of magnitude ÷ log10 of the yearly growth; its ends at the ends of that growth",
    symbols: "d ÷ log10(f)",
    pattern: "{} ÷ log10({})",
  });
  return {
    ...plain,
    low: years(growth.high!),
    high: years(growth.low!),
    derivation: {
      ...plain.derivation,
      steps: [...plain.derivation.steps, line(growth.high!), line(growth.low!)],
    },
  };
}

function dateOfFloor(name: Bits): Computation {
  const years = yearsTo(name);
  const line = (value: number) =>
    step("date", "x + t", {
      pattern: "{} + {}",
      operands: [lastYear, value],
      value: lastYear + value,
    });
  const rows = [...new Set([...years.rows, lastPoint(green500Series).row])];
  return {
    ...years,
    label: `year of the floor if efficiency went on at its rate, ${bitsInWords[name]}`,
    value: lastYear + years.value,
    low: lastYear + years.low!,
    high: lastYear + years.high!,
    unit: "calendar-date",
    rows,
    n: rows.length,
    tables: [...new Set(rows.map(({ ref }) => ref.table))],
    derivation: {
      words: "the date of the last list and the years from there",
      steps: [line(years.value), line(years.low!), line(years.high!)],
    },
  };
}

const published = onlyRow(publishedEnergyEstimates, "cmos-limit", ({ id }) => id === "cmos-limit");
const cmosLimit: Computation = {
  ...cellValue(publishedEnergyEstimates, published, {
    column: "value",
    label: "how many times more efficient processors of the present kind can become",
    unit: "times",
  }),
  ...publishedInterval(
    { low: published.intervalLow!, high: published.intervalHigh! },
    published.intervalLevel!,
  ),
};
const cmosYears = (factor: number) => Math.log10(factor) / Math.log10(growth.value);
const cmosStep = (factor: number) =>
  step("years", "log10(l) ÷ log10(f)", {
    pattern: "log10({}) ÷ log10({})",
    operands: [factor, growth.value],
    value: cmosYears(factor),
  });
const yearsOfCmos: Computation = {
  ...combine([cmosLimit, growth], {
    label: "years of the Green500’s growth that are left in processors of the present kind",
    value: cmosYears(cmosLimit.value),
    unit: "years",
    method: "rate",
    words:
      "log10 of the published limit ÷ log10 of the yearly growth; its ends at the ends of the limit",
    symbols: "log10(l) ÷ log10(f)",
    pattern: "log10({}) ÷ log10({})",
  }),
  ...publishedInterval(
    { low: cmosYears(cmosLimit.low!), high: cmosYears(cmosLimit.high!) },
    published.intervalLevel!,
  ),
};

const cmosJoules = (factor: number) => best.value / factor;
const energyOfCmos: Computation = {
  ...ratioOf(best, cmosLimit, {
    label: "energy of one operation if the best machine used all that is left",
    unit: "joule",
  }),
  ...publishedInterval(
    { low: cmosJoules(cmosLimit.high!), high: cmosJoules(cmosLimit.low!) },
    published.intervalLevel!,
  ),
};

const recentGrowth = green500Efficiency.values["recent-growth"];

const perLitre = (energy: Computation, label: string) =>
  combine([litre, energy], {
    label,
    value: litre.value / energy.value,
    unit: "flop",
    method: "ratio",
    words: `${litre.label} ÷ ${energy.label}`,
    symbols: "a ÷ b",
    pattern: "{} ÷ {}",
  });

export const landauerDistance = defineFinding({
  id: "landauer-distance",
  title: "The distance to Landauer’s bound",
  rule: "The first and the last first place of the Green500, constants of physics, and one published limit.",
  values: {
    boltzmann,
    temperature,
    litre,
    best,
    first: firstOf(operationEnergySeries, "energy of one operation in November 2007"),
    "litre-of-operations": perLitre(best, "operations for the heat that boils one litre of water"),
    "litre-of-operations-then": perLitre(
      firstOf(operationEnergySeries, "energy of one operation in November 2007"),
      "operations for that heat in November 2007",
    ),
    "floor-one": floorOf("one"),
    "floor-word": floorOf("word"),
    "floor-ten-thousand": floorOf("ten-thousand"),
    "orders-one": ordersTo("one"),
    "orders-word": ordersTo("word"),
    "orders-ten-thousand": ordersTo("ten-thousand"),
    "years-one": yearsTo("one"),
    "years-word": yearsTo("word"),
    "years-ten-thousand": yearsTo("ten-thousand"),
    "date-one": dateOfFloor("one"),
    "date-word": dateOfFloor("word"),
    "date-ten-thousand": dateOfFloor("ten-thousand"),
    "cmos-limit": cmosLimit,
    "cmos-joules": energyOfCmos,
    "cmos-years-slow": combine([cmosLimit, recentGrowth], {
      label: "years that are left in them at the growth since June 2022",
      value: Math.log10(cmosLimit.value) / Math.log10(recentGrowth.value),
      unit: "years",
      method: "rate",
      words: "log10 of the published limit ÷ log10 of the growth since June 2022",
      symbols: "log10(l) ÷ log10(f)",
      pattern: "log10({}) ÷ log10({})",
    }),
    "cmos-years": {
      ...yearsOfCmos,
      derivation: {
        ...yearsOfCmos.derivation,
        steps: [
          ...yearsOfCmos.derivation.steps,
          cmosStep(cmosLimit.low!),
          cmosStep(cmosLimit.high!),
        ],
      },
    },
  },
});
