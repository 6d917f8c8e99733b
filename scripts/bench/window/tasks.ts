interface TaskLog {
  taken(): number[];
}

/** Runs inside the window: notes tasks longer than 50 ms from now on. */
export function recordTasks(): void {
  const noted: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.push(entry.duration);
  });
  observer.observe({ type: 'longtask' });
  const taskLog: TaskLog = {
    taken() {
      for (const entry of observer.takeRecords()) noted.push(entry.duration);
      return noted.splice(0);
    },
  };
  Object.assign(window, { taskLog });
}

/** Runs inside the window: the tasks noted since the last call, in milliseconds. */
export function tasksSince(): number[] {
  return (window as unknown as { taskLog: TaskLog }).taskLog.taken();
}
