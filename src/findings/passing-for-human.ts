/** How often judges take a machine for a person, and how many people believe that machines feel. */
import { machineSentienceSurveys } from "~/data/machine-sentience-surveys";
import { turingTest } from "~/data/turing-test";
import { onlyRow } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { cellValue, ratioOf } from "./kit/values";

/** How often a system was judged human, over how often people were in the same study. */
function againstPeople(system: string, date: string, label: string) {
  const row = onlyRow(
    turingTest,
    `${system}, ${date}`,
    (one) => one.system === system && one.date === date,
  );
  return ratioOf(
    cellValue(turingTest, row, { column: "shareJudgedHuman", label: `${system} judged human` }),
    cellValue(turingTest, row, {
      column: "shareOfHumansJudgedHuman",
      label: "people judged human",
    }),
    { label },
  );
}

function believers(survey: string, item: string, label: string) {
  const row = onlyRow(
    machineSentienceSurveys,
    `${survey}: ${item}`,
    (one) => one.survey === survey && one.item === item && one.population.startsWith("US adults"),
  );
  return cellValue(machineSentienceSurveys, row, { column: "share", label });
}

export const passingForHuman = defineFinding({
  id: "passing-for-human",
  title: "Machines that pass for human",
  rule: `${turingTest.rule} ${machineSentienceSurveys.rule} Here: the best language model of the first and of the last study, and the shares of US adults.`,
  values: {
    "pass-then": againstPeople(
      "GPT-4, best prompt",
      "2023-10",
      "how often GPT-4 was judged human in October 2023, over how often people were",
    ),
    "pass-since": againstPeople(
      "GPT-4.5 with a persona",
      "2025-03",
      "how often GPT-4.5 with a persona was judged human in March 2025, over parity with people",
    ),
    "believe-2021": believers(
      "AIMS 2021",
      "some AI is already sentient",
      "US adults who said in 2021 that some AI is sentient already",
    ),
    "believe-2023": believers(
      "AIMS 2023",
      "some AI is already sentient",
      "US adults who said in 2023 that some AI is sentient already",
    ),
    "believe-2024": believers(
      "Dreksler et al.",
      "at least one AI already has subjective experience",
      "US adults who said in 2024 that some AI has experiences already",
    ),
  },
});
