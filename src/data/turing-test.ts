import csv from "./tables/turing-test.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the study"),
  system: text("System"),
  setup: text("Set-up"),
  shareJudgedHuman: quantity("Games in which it was judged human", "share"),
  shareOfHumansJudgedHuman: optional(
    quantity("Games in which a person was judged human; in 2025 parity by chance", "share"),
  ),
  participantsCount: optional(quantity("People who took part", "count")),
};

export type TuringTest = Row<typeof columns>;

/** How often judges took a machine for a person. */
export const turingTest = defineTable({
  id: "turing-test",
  title: "Machines judged human",
  rowIs: "one system in one study, with the share of games in which judges took it for a person",
  rule: "Turing’s own prediction, the event of 2014, and the systems of the studies of Jones and Bergen from 2023 to 2025.",
  caveats: [
    "To 2024 a judge met one witness, in 2025 two of whom one was human: shares of the two set-ups cannot be compared without what people scored.",
    "In 2025 the judge picks one of two, so that the half of the games for people is parity by chance and was not measured.",
    "Two rows of 1950 and 2014, one of 2024 and the split of two rows of 2025 rest on memory.",
    "It measures passing for a person in five minutes of chat, and nothing of what it is like to be the machine.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  nameColumns: ["system"],
  key: ["date", "system"],
  order: ["date", "system"],
  csv,
});
