/** A file to check, or a file or folder that could not be looked at. */
export interface Listed {
  readonly path: string;
  readonly error?: unknown;
}

/** Everything the command line program asks of the world; tests give it a world of their own. */
export interface Io {
  /** The bytes of a file. Rejects when it cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** Replaces a file at one stroke: a reader sees the old bytes or the new ones, never a part. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  readStdin(): Promise<Uint8Array>;
  /**
   * A file gives itself, whatever its name; a folder gives the files in and below it whose names
   * `wanted` accepts, in the order of their names. What cannot be listed comes with the error.
   */
  listFiles(path: string, wanted: (name: string) => boolean): AsyncIterable<Listed>;
  stdout(output: string | Uint8Array): Promise<void>;
  stderr(output: string): Promise<void>;
  /** The working folder, absolute. */
  readonly cwd: string;
  now(): Date;
  /** A person looks at stdout: colours may be used. */
  readonly isTTY: boolean;
}
