import type { Sqlite } from './sqlite.ts';

/** Where the window was, in device-independent pixels of the whole desktop. */
export interface WindowState {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export interface WindowStateStore {
  read(): WindowState | null;
  write(state: WindowState): void;
}

export function createWindowStateStore(db: Sqlite): WindowStateStore {
  const get = db.prepare<[], Omit<WindowState, 'maximized'> & { maximized: number }>(
    'SELECT x, y, width, height, maximized FROM window_state',
  );
  const put = db.prepare<[number, number, number, number, number]>(
    'INSERT OR REPLACE INTO window_state VALUES (1, ?, ?, ?, ?, ?)',
  );
  return {
    read: () => {
      const row = get.get();
      return row === undefined ? null : { ...row, maximized: row.maximized === 1 };
    },
    write: ({ x, y, width, height, maximized }) => {
      put.run(
        ...([x, y, width, height].map(Math.round) as [number, number, number, number]),
        maximized ? 1 : 0,
      );
    },
  };
}
