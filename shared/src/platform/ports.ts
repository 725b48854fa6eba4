import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { TrustedSigner } from '../attestation/signer.ts';
import type { Statement } from '../attestation/statement.ts';
import type { Authority } from '../attestation/verify-attestation.ts';
import type { Logger } from '../base/logger.ts';
import type { ProgramEnvironment } from './program-environment.ts';
import type { SecretStore } from './secrets.ts';

/**
 * What a stage needs from the place it runs in. Two adapters: `github/` (the runner's services and the REST API)
 * and `local/` (folders under `.mlops/`). Both throw InfrastructureError for what the place cannot do, and
 * ConfigurationError for what the user asked wrongly.
 */
export interface Platform {
  readonly kind: 'github' | 'local';
  readonly run: RunFacts;
  readonly runs: RunStore;
  readonly log: Logger;
  readonly secrets: SecretStore;
  /** What a program of the user's may see of the environment; see `programEnvironment` for `pass`. */
  programEnvironment(pass: readonly string[]): ProgramEnvironment;
  /** Folder for installed tools; it outlives the job where the machine has such a place. */
  readonly toolDirectory: string;
  /** Whether that folder outlives the job in any case, so that nothing of it belongs into the cache. */
  readonly keepsTools: boolean;
  /** Folder whose `node_modules` hold a native TensorFlow of the user's own; null if they name none. */
  readonly tensorflowDirectory: string | null;
  readonly artifacts: ArtifactStore;
  readonly cache: CacheStore;
  readonly comments: CommentStore;
  readonly checks: CheckStore;
  readonly pullRequests: PullRequestStore;
  readonly code: CodeStore;
  readonly issues: IssueStore;
  readonly workflows: WorkflowStore;
  readonly sharedFiles: SharedFileStore;
  readonly tags: TagStore;
  readonly releases: ReleaseStore;
  readonly deployments: DeploymentStore;
  readonly attestations: AttestationStore;
  readonly sites: SiteStore;
}

/** Where and why this run takes place. Locally: what git says, with `runId` "local". */
export interface RunFacts {
  /** `owner/name`; locally the folder's name. */
  readonly repository: string;
  /** The commit that the run is about (a pull request's head, not its merge commit); empty outside git. */
  readonly commit: string;
  readonly runId: string;
  /** From 1, more where somebody started the run again; absent means 1. */
  readonly attempt?: number;
  readonly actor: string;
  /** `push`, `pull_request`, `schedule`, …; locally `local`. */
  readonly event: string;
  /** The full name of the branch or tag that the run is on, such as `refs/heads/main`; empty locally. */
  readonly ref: string;
  /** Path of the workflow's file from the repository's root; null where there is none. */
  readonly workflow: string | null;
  readonly pullRequest: PullRequestFacts | null;
  /** Address of the run for links; null locally. */
  readonly url: string | null;
  /** The run whose end set this one off (`workflow_run`); null for any other event. */
  readonly triggeredBy: string | null;
}

export interface PullRequestFacts {
  readonly number: number;
  readonly headCommit: string;
  /** The commit of the target branch that the change is compared with; empty where the event does not say it. */
  readonly baseCommit: string;
  /** Whether the head is in another repository: then the token can only read. */
  readonly fromFork: boolean;
}

/** What the place itself says of a run, not what an artifact of that run claims. */
export interface RunProvenance {
  /** `owner/name` of the repository whose code ran: another one for a pull request from a fork. */
  readonly headRepository: string;
  /** The commit that the run was about. */
  readonly commit: string;
}

/** A run as the place that ran it knows it. */
export interface FoundRun extends RunProvenance {
  readonly id: string;
  /** As in `RunFacts`. */
  readonly attempt?: number;
  /** As in `RunFacts`. */
  readonly event: string;
  /** The branch in `headRepository`; empty where the place does not know. */
  readonly headBranch: string;
  /** As in `RunFacts`. */
  readonly url: string | null;
}

export interface RunStore {
  /** @returns null if this repository has no such run. */
  find(runId: string): Promise<FoundRun | null>;
}

// --- artifacts -----------------------------------------------------------------------------------------------

export interface StoredArtifact {
  readonly name: string;
  readonly id: string;
  /** `sha256:` and 64 hexadecimal digits, over the stored content. */
  readonly digest: string;
}

/** What the place knows of an artifact without fetching it. */
export interface ArtifactFacts {
  readonly name: string;
  readonly id: string;
  /** As in `StoredArtifact`; null where an old library stored it. */
  readonly digest: string | null;
  /** Bytes as they are stored, packed on GitHub. */
  readonly size: number;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly runId: string;
  /** The commit of its run; empty where the place does not know. */
  readonly commit: string;
  /** Whether its content is gone. */
  readonly expired: boolean;
  /** When its content will be gone: ISO 8601, UTC; null where it stays, or nobody knows. */
  readonly expires: string | null;
  /** Whether another repository's code made it, so that it may say anything of itself. */
  readonly fromFork: boolean;
  /** Where its files lie, in a place that keeps them as files; to be read only. */
  readonly folder: string | null;
}

/** How much an artifact may be that somebody else made: what is more is refused before it fills a disk. */
export interface ArtifactLimits {
  /** Bytes as they are stored. */
  readonly packed: number;
  /** Bytes of all files together. */
  readonly unpacked: number;
  readonly files: number;
}

export interface ArtifactStore {
  /**
   * Stores a folder under a name that is unique in the run. A folder of the same content under the same name is
   * found and returned as it is.
   * @param options.contentDigest identifies the content (a manifest's digest): what "the same" means here.
   * @throws ConfigurationError if the name is taken by other content and `overwrite` is not set.
   */
  upload(
    name: string,
    folder: string,
    options: { contentDigest: string; overwrite?: boolean },
  ): Promise<StoredArtifact>;
  /**
   * Fetches an artifact into `folder`, which must not exist, and checks its digest.
   * @param runId of another run; absent means this run.
   * @param id one of several that have the name, as `list` gives it; absent means the newest.
   * @throws ConfigurationError if there is no such artifact, naming those there are.
   * @throws InfrastructureError if the digest differs from the stored or the expected one, or it is beyond `limits`.
   */
  download(
    name: string,
    folder: string,
    options?: {
      runId?: string | undefined;
      id?: string | undefined;
      expectedDigest?: string;
      limits?: ArtifactLimits;
    },
  ): Promise<StoredArtifact>;
  /**
   * What is stored, newest first; on GitHub the thousand newest at most.
   * @param options.name of one name alone.
   * @param options.runId of one run alone; absent means of all.
   */
  list(options?: { name?: string; runId?: string }): Promise<ArtifactFacts[]>;
  /** The names of what is stored in this run, sorted; unlike `list` it needs no permission. */
  names(): Promise<string[]>;
}

// --- cache ---------------------------------------------------------------------------------------------------

/** Best effort: a cache that fails is a warning in the log, never an error. Entries are immutable. */
export interface CacheStore {
  /** Restores the folder. @returns the key found (`key` or the newest with a prefix in `prefixes`), else null. */
  restore(folder: string, key: string, prefixes?: readonly string[]): Promise<string | null>;
  /**
   * Saves the folder.
   * @param options.supersedes prefix of older entries that nobody needs any more: a place that can remove them does.
   * @returns whether this call saved it.
   */
  save(folder: string, key: string, options?: { supersedes?: string }): Promise<boolean>;
}

// --- conversation --------------------------------------------------------------------------------------------

/** `url` is an address on GitHub, or the path of a Markdown file. */
export interface Posted {
  readonly url: string;
  /** `overtaken`: a newer run's text is there, which was left alone. */
  readonly change: 'created' | 'updated' | 'unchanged' | 'overtaken';
}

/** The run that a comment is about. */
export interface RunStamp {
  /** Its id, a number. */
  readonly run: string;
  /** From 1; more where somebody started it again. */
  readonly attempt: number;
  /** What it judged; empty where that is not known. */
  readonly commit: string;
}

export interface CommentStore {
  /**
   * The one comment of ours with this marker on the pull request: made or updated in place, and left alone when
   * the text is the same. Ours means the marker and our author, over all pages; spare ones are deleted.
   * @param marker `[a-z0-9:.-]+`, kept in the text as an HTML comment.
   * @param body Markdown, at most 65,000 characters.
   * @param run that the text is from: the text of a newer one is left alone. Absent or null means that nothing is newer.
   */
  upsert(pullRequest: number, marker: string, body: string, run?: RunStamp | null): Promise<Posted>;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
}

export type CheckConclusion = 'success' | 'failure' | 'neutral';

export interface CheckStore {
  /**
   * Makes a completed check run.
   * @param check.commit absent means the run's.
   * @param check.url where its details are; absent means the run.
   */
  create(check: {
    name: string;
    conclusion: CheckConclusion;
    title: string;
    summary: string;
    annotations?: readonly CheckAnnotation[];
    commit?: string;
    url?: string;
  }): Promise<Posted>;
}

// --- pull requests -------------------------------------------------------------------------------------------

/** A pull request as it is now. */
export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  /** Login of who opened it. */
  readonly author: string;
  readonly headCommit: string;
  /** Of the branch that it is to be merged into, or was when it was merged; empty where the place does not know. */
  readonly baseCommit: string;
  readonly headBranch: string;
  /** `owner/name`; empty once a fork was deleted. */
  readonly headRepository: string;
}

export interface Review {
  /** Login. */
  readonly user: string;
  /** A comment alone says neither yes nor no. */
  readonly state: 'approved' | 'changes-requested' | 'dismissed' | 'commented';
  /** The commit that was looked at. */
  readonly commit: string;
}

export interface PullRequestStore {
  /** @returns null if this repository has no such pull request. */
  find(number: number): Promise<PullRequest | null>;
  /**
   * The pull request by which a commit came to its branch: of several the one whose merge made the commit, else one
   * whose head it is. Null if there is none: somebody pushed it.
   */
  findByCommit(commit: string): Promise<PullRequest | null>;
  /** All reviews that were handed in, the oldest first. */
  reviews(number: number): Promise<Review[]>;
}

export interface CodeStore {
  /**
   * The text of a file as a commit of this repository has it.
   * @param path from the repository's root, with "/".
   * @returns null if the commit has no such file.
   */
  readFile(commit: string, path: string): Promise<string | null>;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly url: string;
}

export interface IssueStore {
  /**
   * The newest issue of ours with this marker in its body, open ones first; null if there is none.
   * @param options.label that our issues have as a rule: looked for first, since that is one request.
   */
  find(marker: string, options?: { label?: string }): Promise<Issue | null>;
  /**
   * Opens an issue. Where another run does the same at the same moment, the one of the lower number stays: it is
   * returned, and the other one is closed as its duplicate.
   */
  create(issue: { marker: string; title: string; body: string; labels?: string[] }): Promise<Issue>;
  /** The marker stays in the body. */
  update(
    number: number,
    change: { marker: string; title?: string; body?: string; state?: 'open' | 'closed' },
  ): Promise<Issue>;
  /**
   * Comments on an issue, once for each marker: where a comment of ours with it is there already it stays as it is, and
   * of two runs that do the same at the same moment one leaves a comment.
   */
  comment(number: number, marker: string, body: string): Promise<Posted>;
  /** Assigns users, beside those who are. Whom the place does not let be assigned is left out, without an error. */
  assign(number: number, users: readonly string[]): Promise<void>;
}

// --- workflows -----------------------------------------------------------------------------------------------

export interface WorkflowFacts {
  readonly name: string;
  /** `inactive`: GitHub switched its schedule off because nothing was pushed for 60 days. */
  readonly state: 'active' | 'inactive' | 'disabled';
  readonly url: string;
}

/** A run that was set off. */
export interface DispatchedRun {
  /** Null where the place does not tell which run it became. */
  readonly id: string | null;
  /** As in `RunFacts`. */
  readonly url: string | null;
}

export interface WorkflowStore {
  /** @param file its path or its name. @returns null if this repository has no such workflow. */
  find(file: string): Promise<WorkflowFacts | null>;
  /**
   * Sets off a workflow by `workflow_dispatch`, on the branch of this run. Inputs that the workflow does not declare
   * are left out, with a warning.
   * @param request.text a part of an input that the workflow's `run-name` may show: by it the run is found again where
   *   GitHub's answer is lost or does not name it.
   * @throws ConfigurationError if there is no such workflow, or it cannot be set off so.
   */
  dispatch(request: {
    file: string;
    inputs: Readonly<Record<string, string>>;
    text: string;
  }): Promise<DispatchedRun>;
  /**
   * The first run that was set off since a time and whose title holds a text, or else the first one at all: a workflow
   * may put no input into its `run-name`. Null if there is none.
   */
  findDispatched(file: string, text: string, since: Date): Promise<DispatchedRun | null>;
}

// --- files that runs share -----------------------------------------------------------------------------------

export interface SharedFile {
  /** Null if there is no such file. */
  readonly text: string | null;
  /** What `replace` needs, to know that nobody changed anything since. */
  readonly version: string;
}

/**
 * Text files that one run leaves for the next, beside the code: on GitHub on a branch of their own, which changes
 * only from what a writer has read.
 */
export interface SharedFileStore {
  /** Where people find the files. */
  readonly place: string;
  read(path: string): Promise<SharedFile>;
  /** As `read`, with one request and without a version. */
  readText(path: string): Promise<string | null>;
  /**
   * Replaces a file, or makes it.
   * @param change.version as `read` gave it.
   * @param change.message says why, for the branch's log.
   * @returns false if somebody changed it since: read it again, and decide again.
   */
  replace(path: string, change: { text: string; version: string; message: string }): Promise<boolean>;
}

// --- registry ------------------------------------------------------------------------------------------------

export interface Tag {
  readonly name: string;
  /** The commit that the tag points to in the end. */
  readonly commit: string;
}

export interface TagStore {
  /** All tags whose name begins with `prefix`, over all pages, in no special order. */
  list(prefix: string): Promise<Tag[]>;
  /** The files of the record commit that a tag points to, limited to the given paths; missing ones are left out. */
  readFiles(tag: Tag, paths: readonly string[]): Promise<Map<string, string>>;
  /** The message that an annotated tag was made with; empty for a tag that has none. */
  readMessage(tag: Tag): Promise<string>;
  /**
   * Makes a commit of its own that holds only `files`, with the run's commit as its parent.
   * @returns the new commit's id.
   */
  createRecord(message: string, files: ReadonlyMap<string, string>): Promise<string>;
  /**
   * Makes an annotated tag; creating it is atomic, so it decides races.
   * @returns false if a tag of that name exists already.
   */
  create(name: string, commit: string, message: string): Promise<boolean>;
}

export interface Release {
  readonly id: string;
  readonly tag: string;
  readonly url: string;
  readonly assets: readonly { id: string; name: string; size: number }[];
}

export interface ReleaseStore {
  find(tag: string): Promise<Release | null>;
  /** Makes a release, a draft until `publish`, on a tag that exists. */
  create(release: { tag: string; title: string; notes: string }): Promise<Release>;
  /** Uploads an asset from a file, or replaces a broken rest of it. */
  uploadAsset(release: Release, name: string, path: string): Promise<void>;
  publish(release: Release): Promise<Release>;
  downloadAsset(release: Release, name: string, path: string): Promise<void>;
}

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive';

/** A deployment as the platform knows it. */
export interface DeploymentFacts {
  readonly id: string;
  readonly payload: Readonly<Record<string, string>>;
}

export interface DeploymentStore {
  /** @returns the deployment's id. `task` separates models that share an environment. */
  create(deployment: {
    environment: string;
    task: string;
    commit: string;
    description: string;
    payload: Record<string, string>;
  }): Promise<string>;
  /** @param description at most 140 characters count. */
  setState(
    id: string,
    state: DeploymentState,
    options: { description: string; environmentUrl?: string },
  ): Promise<void>;
  /** The newest deployments of a task to an environment, newest first; a hundred at most. */
  list(deployments: { environment: string; task: string }): Promise<DeploymentFacts[]>;
  /** The newest state of a deployment, in the platform's own words; null if it never got one. */
  state(id: string): Promise<string | null>;
}

// --- proof ---------------------------------------------------------------------------------------------------

/** A run as the place that runs it vouches for it: it is what goes into a certificate. */
export interface RunIdentity {
  /** Address of the server, such as `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly visibility: string;
  readonly ref: string;
  /** The commit that the run was started on. */
  readonly commit: string;
  /** `owner/name/path@ref` of the workflow file that was started. */
  readonly startedWorkflow: string;
  /** The same of the file whose job this is: another one in a reusable workflow. */
  readonly workflow: string;
  readonly event: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** `github-hosted` or `self-hosted`. */
  readonly runner: string;
}

export interface AttestationStore {
  /** Why this run can attest nothing, as the end of a sentence; null if it can. */
  readonly unavailable: string | null;
  /** Whose signatures count here; null where no attestation can be checked. */
  readonly trusted: TrustedSigner | null;
  /** Who this run is. @throws InfrastructureError where it can attest nothing. */
  identity(): Promise<RunIdentity>;
  /**
   * Signs a statement in the name of this run, and stores it with the repository.
   * @returns where it is.
   * @throws InfrastructureError if it cannot be signed or stored.
   */
  attest(statement: Statement): Promise<{ url: string }>;
  /**
   * What is stored about content, as bundles in JSON that nobody has checked.
   * @param subject SHA-256 in hexadecimal.
   * @returns none where there are none; null where the token may not look.
   * @throws InfrastructureError if they cannot be fetched.
   */
  find(subject: string, predicateType: string): Promise<unknown[] | null>;
  /** What signatures are checked against. @throws InfrastructureError if it cannot be fetched. */
  trustedRoot(authority: Authority): Promise<TrustedRoot>;
}

// --- sites ---------------------------------------------------------------------------------------------------

/** The bytes of a file, read when they are needed. */
export type SiteContent = () => Promise<Uint8Array>;

/** The files of a static site. Paths have "/" and are relative to its root. */
export interface Site {
  /** The branch that holds it; null where it is a folder. */
  readonly branch: string | null;
  /** Address of a path for people; a path on the machine for a folder. What may not work yet is a warning. */
  address(path: string): Promise<string>;
  /** Which state readers get; null if there is none yet. */
  revision(): Promise<string | null>;
  /** A file of a state; null if it has none of that name. */
  read(revision: string, path: string): Promise<Uint8Array | null>;
  /** Brings files that nothing points to yet. May be repeated. */
  add(files: ReadonlyMap<string, SiteContent>): Promise<void>;
  /**
   * Gives readers everything that was added and, in place of those they have, these files: in one step.
   * @param expected the state that this is made for.
   * @returns the new state; null if readers have another one than `expected`, and then nothing is changed.
   */
  publish(
    expected: string | null,
    files: ReadonlyMap<string, Uint8Array>,
    message: string,
  ): Promise<string | null>;
  /** Has the place show its newest state, where it does not by itself, or was kept from it. */
  announce(): Promise<void>;
  /** Gives readers an earlier state again, unless they have another one than `ours`. */
  restore(ours: string, earlier: string | null): Promise<void>;
  /** Copies what is below a path into a folder, which must not exist. @returns false if there is nothing. */
  download(path: string, folder: string): Promise<boolean>;
}

export interface SiteStore {
  /**
   * @param place.branch where the platform publishes branches.
   * @param place.path of the site in that branch, so that several share it; empty for all of it.
   * @param place.directory absolute; where the platform has no branches.
   */
  open(place: { branch: string; path: string; directory: string }): Site;
}
