/**
 * The day on which the notes stop: their last update names the launch of Gemini 1.5 and nothing
 * later. Points dated before it are what their authors could see; a point of that day came after.
 */
export const notesStop = "2024-02-15";

/** The month in which the notes were first written. */
export const notesBegun = "2023-12";
