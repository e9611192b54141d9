/** The amounts of compute from which law asks for a report. */
import { computeThresholds as rules } from "~/data/compute-thresholds";
import { onlyRow } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { cellValue } from "./kit/values";

const rule = (start: string) => onlyRow(rules, start, (row) => row.rule.startsWith(start));

/** The rule that the notes speak of. */
export const usOrder = rule("US Executive Order 14110: model training run");

export const computeThresholds = defineFinding({
  id: "compute-thresholds",
  title: "Thresholds of compute in law",
  rule: rules.rule,
  values: {
    "us-order": cellValue(rules, usOrder, {
      column: "trainingFlop",
      label: "compute from which the US order of 2023 asked for a report",
    }),
    california: cellValue(rules, rule("California SB 53"), {
      column: "trainingFlop",
      label: "compute from which California’s law of 2025 asks for a report",
    }),
  },
});
