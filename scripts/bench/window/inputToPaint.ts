/** What a drag cost in the window, in milliseconds. */
export interface DragRecord {
  /** From each pointer move to the end of the frame that shows it. */
  readonly inputToPaint: readonly number[];
  /** Tasks longer than 50 ms. */
  readonly longTasks: readonly number[];
  /** How many of the frames changed something on the board. */
  readonly changedFrames: number;
}

interface Recorder {
  stop(): DragRecord;
}

/**
 * Runs inside the window: starts recording. A pointer move is taken as painted when the task after its animation
 * frame begins, since by then the frame was handed over.
 */
export function startRecording(): void {
  const inputToPaint: number[] = [];
  const longTasks: number[] = [];
  let changedFrames = 0;
  let changed = false;
  const pending: number[] = [];
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = () => {
    const now = performance.now();
    for (const since of pending.splice(0)) inputToPaint.push(now - since);
    if (changed) changedFrames += 1;
    changed = false;
  };
  const onMove = (event: PointerEvent) => {
    if (pending.push(event.timeStamp) === 1) requestAnimationFrame(() => afterFrame.port2.postMessage(0));
  };
  const tasks = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration);
  });
  const changes = new MutationObserver(() => {
    changed = true;
  });
  addEventListener('pointermove', onMove, { capture: true });
  tasks.observe({ type: 'longtask' });
  changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  const recorder: Recorder = {
    stop() {
      removeEventListener('pointermove', onMove, { capture: true });
      tasks.disconnect();
      changes.disconnect();
      return { inputToPaint, longTasks, changedFrames };
    },
  };
  Object.assign(window, { recorder });
}

/** Runs inside the window: stops recording and hands the record over. */
export function stopRecording(): DragRecord {
  return (window as unknown as { recorder: Recorder }).recorder.stop();
}
