/** One of the thirteen sections of the notes. */
export interface Section {
  readonly order: number;
  readonly title: string;
  readonly part: "trends" | "questions";
}

/** The sections of the notes, in their order; an essay takes its place here by its number. */
export const sections: readonly Section[] = [
  { order: 1, title: "Moore’s law", part: "trends" },
  { order: 2, title: "Jevons’ paradox", part: "trends" },
  { order: 3, title: "Price competition", part: "trends" },
  { order: 4, title: "More inference", part: "trends" },
  { order: 5, title: "Wirth’s law for training", part: "trends" },
  { order: 6, title: "GPU > CPU", part: "trends" },
  { order: 7, title: "Kurzweil’s law", part: "trends" },
  { order: 8, title: "Open source", part: "trends" },
  { order: 9, title: "Energy", part: "questions" },
  { order: 10, title: "Data centres and the supply chain", part: "questions" },
  { order: 11, title: "Education", part: "questions" },
  { order: 12, title: "Real estate", part: "questions" },
  { order: 13, title: "Ethics", part: "questions" },
];
