/** Files that the system hands to the application, at start or later. */
export interface IncomingFiles {
  deliver(path: string): void;
  /** The file to start with; from then on every further one goes to `open`. */
  startWith(open: (path: string) => void): string | null;
}

export function createIncomingFiles(atStart: string | null): IncomingFiles {
  let waiting = atStart;
  let opener: ((path: string) => void) | null = null;
  return {
    deliver: (path) => {
      if (opener === null) waiting = path;
      else opener(path);
    },
    startWith: (open) => {
      opener = open;
      const file = waiting;
      waiting = null;
      return file;
    },
  };
}
