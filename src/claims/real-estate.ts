/** What the notes said and asked of places, once work at a keyboard can be done anywhere. */
import { notesBegun } from "~/data/notes";
import { cities } from "~/findings/cities";
import { typistsAndStreams } from "~/findings/typists-and-streams";
import { defineClaims } from "./kit/claim";

const { values } = cities;
/** The notes ask without a number, so the least that an answer “yes” needs is a fall. */
const asked = { value: 1, unit: "times", date: notesBegun, isQuestion: true } as const;
const falls = { ...asked, rule: { kind: "below" } } as const;
const rises = { ...asked, rule: { kind: "above" } } as const;

export const realEstate = defineClaims("real-estate", {
  "streams-outrun-typists": {
    label:
      "keystrokes give way to tokens that stream out of chips: one stream equals more typists than",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: typistsAndStreams.values["typists-then"],
    since: typistsAndStreams.values["typists-since"],
  },
  "keystrokes-end": {
    label: "human clicks and keystrokes are replaced by streams of tokens",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "it gives no date, and no large log of clicks and keystrokes at work is published",
    },
  },
  "exodus-san-francisco": {
    ...falls,
    label:
      "asked whether people leave San Francisco: fewer live there than this many times those of before",
    answer: values["san-francisco-people-then"],
    since: values["san-francisco-people-since"],
  },
  "exodus-new-york": {
    ...falls,
    label:
      "asked whether people leave New York: fewer live there than this many times those of before",
    answer: values["new-york-people-then"],
    since: values["new-york-people-since"],
  },
  "houses-san-francisco": {
    ...falls,
    label:
      "asked whether houses in San Francisco lose value: they cost less than this many times what they did",
    answer: values["san-francisco-houses-then"],
    since: values["san-francisco-houses-since"],
  },
  "houses-new-york": {
    ...falls,
    label:
      "asked whether houses in New York lose value: they cost less than this many times what they did",
    answer: values["new-york-houses-then"],
    since: values["new-york-houses-since"],
  },
  "offices-san-francisco": {
    ...rises,
    label:
      "asked whether offices in San Francisco empty: more of them is vacant than this many times that of before",
    answer: values["offices-then"],
    since: values["offices-since"],
  },
  "talent-leaves": {
    label:
      "the leading welfare states lose their most able citizens, by a book that the notes quote",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "it names no state, no year and no number of people, nor who the most able are",
    },
  },
});
