import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { z } from "astro/zod";

// YAML turns a bare 2026-02-30 into 2 March without a word, so a date stands in quotes.
const date = z.iso.date({ error: 'expected a date of the calendar in quotes, as "2026-02-15"' });

const essays = defineCollection({
  loader: glob({ pattern: "*.mdx", base: "./content/essays" }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** One or two sentences: the standfirst, and what search engines and feeds show. */
    description: z.string().min(40),
    part: z.enum(["trends", "questions"]),
    /** The section’s number in the notes. */
    order: z.number().int().min(1).max(13),
    published: date,
    updated: date,
    /** What was changed after publication, newest first. */
    changes: z.array(
      z
        .strictObject({
          date: date,
          what: z.string().min(1),
          /** For a number that was wrong: its old value, its new value, and the reason. */
          was: z.string().optional(),
          is: z.string().optional(),
          why: z.string().optional(),
        })
        .refine(
          ({ was, is, why }) =>
            [was, is, why].every((one) => (one === undefined) === (was === undefined)),
          'expected a correction to have all of "was", "is" and "why", or none',
        ),
    ),
  }),
});

const pages = defineCollection({
  loader: glob({ pattern: "*.mdx", base: "./content/pages" }),
  schema: z.strictObject({ title: z.string().min(1), description: z.string().min(40) }),
});

const terms = defineCollection({
  loader: file("./content/glossary.yaml"),
  schema: z.strictObject({
    /** How it is written in the middle of a sentence. */
    term: z.string().min(1),
    /** What it means, in one or two sentences of plain text. */
    definition: z.string().min(20),
  }),
});

export const collections = { essays, pages, terms };
