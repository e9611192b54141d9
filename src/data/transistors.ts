import csv from "./tables/transistors.csv?raw";
import { isoDate, oneOf, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of release"),
  processor: text("Processor"),
  vendor: text("Maker"),
  kind: oneOf("Kind", ["ASIC", "CPU", "GPU", "SoC", "wafer-scale"]),
  transistorsCount: quantity("Transistors in one package", "transistors"),
};

export type TransistorCount = Row<typeof columns>;

/** How many transistors a processor held, one row a chip or package. */
export const transistors = defineTable({
  id: "transistors",
  title: "Transistors per processor",
  rowIs: "one processor, with the transistors in its package",
  rule: "The first member of each generation of Intel’s x86 processors to 2008; from 2008 the largest chip of a maker in the public files: NVIDIA’s data-centre generations, server processors of Intel and AMD, Apple’s largest chips, AMD’s accelerators. Engines of a whole wafer are marked as their own kind.",
  caveats: [
    "From 2017 many rows are several dies in one package, so a count per package flatters Moore’s law.",
    "It is a count and no density: a package may also grow.",
    "Intel’s 8080 stands with 6,000 transistors, where other counts give 4,500.",
    "Four early counts and two of Apple’s rest on memory, and so do the days of a few others; their rows say so.",
  ],
  licence: "Epoch AI, CC BY 4.0; the rest are single facts, taken with credit.",
  columns,
  nameColumns: ["processor", "vendor"],
  key: ["date", "processor"],
  order: ["date", "processor"],
  csv,
});
