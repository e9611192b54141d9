import csv from "./tables/time-horizon.csv?raw";
import { isoDate, optional, quantity, text, yesNo } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Release of the model"),
  model: text("Model"),
  organization: text("Maker"),
  minutesAtHalf: quantity("Length of task done in half of the tries", "minutes"),
  minutesAtHalfLow: quantity("Lower end of its 95 % interval", "minutes"),
  minutesAtHalfHigh: quantity("Upper end of its 95 % interval", "minutes"),
  minutesAtFourFifths: quantity("Length of task done in four fifths of the tries", "minutes"),
  isCensored: yesNo("Whether the value lies above what the suite of tasks can measure"),
  minutesAtLeast: optional(quantity("What the publisher states in place of it", "minutes")),
  isRecord: yesNo("Whether no earlier model had a longer horizon"),
};

export type TimeHorizon = Row<typeof columns>;

/** Task horizons by METR, one row a model. */
export const timeHorizon = defineTable({
  id: "time-horizon",
  title: "Task horizons of language models",
  rowIs:
    "one model with the length of software task, by the time a skilled person takes, at which it succeeds in half of its tries",
  rule: "In are the models that METR scored under protocol 1.1 of its suite, and the three older ones whose values it carried over from protocol 1.0. Models scored under the older protocol alone are out.",
  caveats: [
    "The tasks are of software and of research on software, self-contained and scored by machine: a horizon says nothing of other work, and little of work that is messy or shared.",
    "The length of a task is the time that a skilled person takes for it, and half is a low bar for work that must be right.",
    "All values were measured in 2025 and 2026, also those of models from before: nobody could read them when the notes were written.",
    "Above sixteen hours METR calls its suite unreliable. The one model there is marked, is shown as at least sixteen hours, and is in no fit.",
    "METR has stopped updating the list.",
  ],
  licence: "Single facts, taken with credit; the file states no terms.",
  columns,
  nameColumns: ["model", "organization"],
  key: ["model"],
  order: ["date", "model"],
  csv,
});
