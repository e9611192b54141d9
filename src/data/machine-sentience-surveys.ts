import csv from "./tables/machine-sentience-surveys.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the survey"),
  survey: text("Survey"),
  population: text("Who was asked"),
  participantsCount: optional(quantity("People asked", "count")),
  item: text("Item, in our words"),
  kind: oneOf("What the number is", ["probability", "share of people"]),
  share: quantity("Answer", "share"),
};

export type SentienceSurveyItem = Row<typeof columns>;

/** What people say of machines that feel. */
export const machineSentienceSurveys = defineTable({
  id: "machine-sentience-surveys",
  title: "Surveys on sentient machines",
  rowIs: "one item of one survey",
  rule: "In are the items on whether machines feel or will feel of the surveys that were found, and what people then owe them.",
  caveats: [
    "Items are paraphrased, and their bars differ: some chance of experience is a far lower one than being sentient.",
    "Some numbers are shares of people and some the probabilities that they name; the column says which.",
    "The share for ChatGPT by name, the scale behind one item and the split of 18 and 17 per cent rest on memory.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  key: ["date", "survey", "population", "item"],
  order: ["date", "survey", "population", "item"],
  csv,
});
