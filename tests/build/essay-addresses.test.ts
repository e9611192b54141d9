import { describe, expect, test } from "vitest";
import { checkAddresses } from "~/build/essay-addresses";

describe("checkAddresses", () => {
  test("lets names in small letters, digits and hyphens through, and other files", () => {
    expect(() => checkAddresses(["energy.mdx", "gpu-over-cpu-2.mdx", "Notes.txt"])).not.toThrow();
  });

  test.for([
    ["Energy", "energy"],
    ["real estate", "real-estate"],
    ["gpu_over_cpu", "gpu-over-cpu"],
  ] as const)("refuses “%s” beside “%s”, since both have one address", ([name, twin]) => {
    const message = `content/essays/${name}.mdx: expected an address of its own, content/essays/${twin}.mdx has "essays/${twin}/" too. Rename one of the files.`;
    expect(() => checkAddresses([`${name}.mdx`, `${twin}.mdx`])).toThrow(message);
    expect(() => checkAddresses([`${twin}.mdx`, `${name}.mdx`])).toThrow(message);
  });

  test("refuses a name that is no address", () => {
    expect(() => checkAddresses(["Real estate.mdx"])).toThrow(
      'content/essays/Real estate.mdx: expected small letters, digits and hyphens in the name of the file, which is the address, got "Real estate". Rename it to real-estate.mdx.',
    );
  });
});
