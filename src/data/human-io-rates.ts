import csv from "./tables/human-io-rates.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the source"),
  activity: text("Activity"),
  direction: oneOf("Direction", ["input", "output"]),
  wordsPerMinute: quantity("Words per minute", "words-per-minute"),
  participantsCount: optional(quantity("People measured", "count")),
};

export type HumanRate = Row<typeof columns>;

/** How fast people put words in and out. */
export const humanIoRates = defineTable({
  id: "human-io-rates",
  title: "How fast people write, speak and read",
  rowIs: "one activity, with its words per minute",
  rule: "In is each rate in words per minute that was found with a dated source for typing, speaking, reading and shorthand. The 225 words a minute of the stenographers’ certificate are out, since the page that has them bears no date.",
  caveats: [
    "The mean of typists on a desktop is recalled from its paper; its volunteers are younger and faster than the population.",
    "A transcription test has nobody stop to think.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  key: ["date", "activity"],
  order: ["date", "activity"],
  csv,
});
