/** How many people call their own job useless, which depends on how they are asked. */
import { uselessJobsSurveys, type UselessJobsAnswer } from "~/data/useless-jobs-surveys";
import { cellWhere } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { ratioOf } from "./kit/values";

const answer = (where: (row: UselessJobsAnswer) => boolean, label: string) =>
  cellWhere(uselessJobsSurveys, where, { column: "share", label });

const britain = answer(
  ({ who }) => who.includes("working adults"),
  "Britons who saw no meaningful contribution to the world",
);
const europe = answer(
  ({ who }) => who.startsWith("European Union"),
  "Europeans who rarely or never felt that they did useful work",
);

export const uselessJobs = defineFinding({
  id: "useless-jobs",
  title: "People who call their job useless",
  rule: uselessJobsSurveys.rule,
  values: {
    britain,
    europe,
    men: answer(({ who }) => who.includes("working men"), "men in Britain who saw none"),
    women: answer(({ who }) => who.includes("working women"), "women in Britain who saw none"),
    world: answer(
      ({ wording }) => wording === "job is socially useless",
      "people in 47 countries who called their job socially useless",
    ),
    "world-doubtful": answer(
      ({ wording }) => wording.startsWith("doubtful"),
      "people in 47 countries who were doubtful",
    ),
    "united-states": answer(
      ({ who }) => who.startsWith("United States"),
      "Americans who rarely or never felt useful or of use",
    ),
    factor: ratioOf(britain, europe, { label: "highest share over the lowest" }),
  },
});
