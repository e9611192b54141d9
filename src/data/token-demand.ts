import csv from "./tables/token-demand.csv?raw";
import { isoDate, oneOf, quantity, text, yesNo } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Period or day that the statement is about"),
  organization: text("Who says so"),
  scope: text("What is counted"),
  tokensStated: text("Tokens, as stated"),
  period: oneOf("Period of the statement", ["minute", "day", "week", "month", "quarter"]),
  tokensPerDayTrillion: quantity("Tokens processed", "trillion-tokens-per-day"),
  comparable: yesNo("Whether it can be compared with the later rows of its series"),
};

export type TokenDemand = Row<typeof columns>;

/** Public statements of how many tokens were processed. */
export const tokenDemand = defineTable({
  id: "token-demand",
  title: "Tokens processed",
  rowIs: "one dated public statement of how many tokens somebody processed",
  rule: "In is every dated statement that was found for Google, OpenAI, Microsoft, ByteDance, China as a whole and OpenRouter, turned into trillion tokens a day. Each scope is a series of its own and is never joined to another.",
  caveats: [
    "Tokens are not one thing: totals of Google and of China count internal use, images, video and cached input.",
    "“Over” and “about” are dropped from the number and kept in the column that quotes the statement.",
    "The first two national totals of China cover less than the later ones and are marked as not comparable.",
    "Many statements were read in secondary reports of a keynote or an earnings call.",
  ],
  licence: "Single facts, taken with credit from public statements and reports of them.",
  columns,
  key: ["organization", "scope", "date"],
  order: ["organization", "scope", "date"],
  csv,
});
