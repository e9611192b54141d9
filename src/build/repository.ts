/** Address of the repository that the site is built from, where the builder says it. */
export const repositoryUrl = process.env["REPOSITORY_URL"]?.replace(/\/*$/, "");

/** Address of a file as it is in the repository; undefined where the repository is not known. */
export function repositoryFile(file: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/blob/HEAD/${file}`;
}
