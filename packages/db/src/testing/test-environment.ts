/** The only place that reads the environment for tests: a server to use instead of starting one. */
const variable = "IPS_TEST_DATABASE";

export const givenTestServer = (): string | undefined => process.env[variable] || undefined;

/** Tells the workers of this run, which inherit the environment, where its server is. */
export const announceTestServer = (url: string | undefined): void => {
  if (url === undefined) delete process.env[variable];
  else process.env[variable] = url;
};
