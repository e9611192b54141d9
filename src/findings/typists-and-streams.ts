/** How fast a typist writes, in tokens, against a stream of a model. */
import { constantById, constants } from "~/data/constants";
import { humanIoRates } from "~/data/human-io-rates";
import { onlyRow } from "./kit/rows";
import { lastPoint, pointsBefore } from "./kit/series";
import { defineFinding } from "./kit/value";
import { cellValue, combine, pointValue, ratioOf } from "./kit/values";
import { speedAt70B } from "./single-stream-speed";

const words = cellValue(
  humanIoRates,
  onlyRow(humanIoRates, "typing on a desktop", ({ activity }) =>
    activity.startsWith("Typing on a desktop keyboard"),
  ),
  { column: "wordsPerMinute", label: "words a minute of a typist" },
);
const wordsPerToken = cellValue(constants, constantById("words-per-token"), {
  column: "value",
  label: "words per token",
  unit: "words-per-token",
});
const typist = combine([words, wordsPerToken], {
  label: "tokens a second of a typist",
  value: words.value / 60 / wordsPerToken.value,
  unit: "tokens-per-second",
  method: "ratio",
  words: "words a minute ÷ 60 ÷ words per token",
  symbols: "w ÷ 60 ÷ r",
  pattern: "{} ÷ 60 ÷ {}",
});
const then = pointValue(
  speedAt70B,
  pointsBefore(speedAt70B).at(-1)!,
  "fastest stream of a 70B model when the notes stopped",
);
const since = pointValue(
  speedAt70B,
  lastPoint(speedAt70B),
  "last record of the stream of a 70B model",
);

export const typistsAndStreams = defineFinding({
  id: "typists-and-streams",
  title: "Typists against streams",
  rule: `${humanIoRates.rule} The stream is the fastest of a model of 70 billion parameters.`,
  values: {
    typist,
    "typists-then": ratioOf(then, typist, {
      label: "typists that one stream equalled when the notes stopped",
    }),
    "typists-since": ratioOf(since, typist, {
      label: "typists that the last record of a stream equals",
    }),
  },
});
