/**
 * What to set for a tool that is run by a test: without the variables of Vitest, which Vite would take for
 * those of a build, and with a site at the root of its host.
 */
export const plainEnv: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((name) =>
        /^(VITEST|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|ASSETS_PREFIX)/.test(name),
      )
      .map((name) => [name, undefined]),
  ),
  SITE_URL: undefined,
  BASE_PATH: undefined,
};
