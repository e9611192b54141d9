/** Address of the repository that the site is built from, where the builder says it. */
export const repositoryUrl = process.env["REPOSITORY_URL"]?.replace(/\/*$/, "");
