/**
 * Holds that every file is named as its address, since of two files with one address the collection
 * would take one and leave the other, and since a component knows its essay by the name of the file.
 *
 * @throws {Error} naming the file
 */
export function checkAddresses(files: readonly string[]): void {
  const slugs = files.filter((name) => name.endsWith(".mdx")).map((name) => name.slice(0, -4));
  for (const slug of slugs) {
    const address = slug.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    const twin = slugs.find((other) => other !== slug && other === address);
    if (twin) {
      throw new Error(
        `content/essays/${slug}.mdx: expected an address of its own, content/essays/${twin}.mdx has "essays/${twin}/" too. Rename one of the files.`,
      );
    }
    if (slug !== address) {
      throw new Error(
        `content/essays/${slug}.mdx: expected small letters, digits and hyphens in the name of the file, which is the address, got "${slug}". Rename it to ${address}.mdx.`,
      );
    }
  }
}
