/** What a program of the user's sees of the environment. */
export interface ProgramEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  /** Names of what was kept from it, sorted. */
  readonly withheld: readonly string[];
}

/** The runner's own: they give the job's rights away, or let what follows this step be changed. Never passed on. */
const ofTheRunner =
  /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_ENTERPRISE_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/i;
/** Names that credentials have. */
const namesCredential =
  /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY)/i;
/** The name of no token that holds one: `https://user:password@host`. */
const holdsPassword = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;
/** Shorter values are no tokens, and may occur anywhere by chance. */
const shortestToken = 16;

/**
 * The environment without credentials: nothing of the runner's, nothing that holds the value of one of its tokens, and
 * of the user's what is not named. This guards against mistakes, not against a hostile program: that runs as the same
 * user and can look at this process.
 * @param pass names of the user's own variables that the program may see although they look like credentials.
 */
export function programEnvironment(
  environment: NodeJS.ProcessEnv,
  pass: readonly string[] = [],
): ProgramEnvironment {
  const entries = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const tokens = entries
    .filter(([name, value]) => ofTheRunner.test(name) && /TOKEN/i.test(name) && value.length >= shortestToken)
    .map(([, value]) => value);
  const variables: Record<string, string> = {};
  const withheld: string[] = [];
  for (const [name, value] of entries) {
    const runners = ofTheRunner.test(name) || tokens.some((token) => value.includes(token));
    const credential = namesCredential.test(name) || holdsPassword.test(value);
    if (runners || (credential && !pass.includes(name))) withheld.push(name);
    else variables[name] = value;
  }
  return { variables, withheld: withheld.sort() };
}
