import type { Page } from 'playwright/test';

export interface FocusStop {
  /** Role and name, as readers hear them. */
  readonly heard: string;
  /** What is wrong with it: no ring, not to be seen, under something, before what stood before it. */
  readonly wrong: readonly string[];
}

/** Where the keyboard is, and whether it is seen there; nothing when the focus is nowhere. */
export async function focusStop(window: Page): Promise<FocusStop | undefined> {
  const wrong = await window.evaluate(lookAtFocus);
  if (!wrong) return undefined;
  const snapshot = await window.locator(':focus').ariaSnapshot();
  const heard = (snapshot.split('\n')[0] ?? '').replace(/^- '?/, '');
  return { heard, wrong: /"[^"]+|: ./.test(heard) ? wrong : [...wrong, 'without a name'] };
}

function lookAtFocus(): string[] | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const wrong: string[] = [];

  /** A control that is hidden from the eye has its ring on what is drawn for it. */
  const isHidden = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, clip, overflow } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      if (clipPath.startsWith('inset(50') || (clip !== 'auto' && width <= 1)) return true;
      if (overflow === 'hidden' && width <= 1 && height <= 1) return true;
    }
    return false;
  };
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
  };
  let ringed: Element | null = focused;
  for (let up = 0; ringed && up < 7 && (isHidden(ringed) || !hasRing(ringed)); up += 1)
    ringed = ringed.parentElement;
  if (!ringed || isHidden(ringed) || !hasRing(ringed)) {
    wrong.push('no ring');
    ringed = focused;
  }

  for (const other of document.querySelectorAll(':focus-within, [data-focus-visible]'))
    if (other !== ringed && !isHidden(other) && hasRing(other))
      wrong.push(`a ring about ${other.className} too`);
  // A side of the ring that an ancestor cuts off is not seen; two that face each other are enough.
  const style = getComputedStyle(ringed);
  const reach = Math.max(
    0,
    Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth) / 2,
  );
  const cut = new Set<string>();
  for (let at = ringed.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const [inner, outer] = [ringed.getBoundingClientRect(), at.getBoundingClientRect()];
    for (const side of ['left', 'top'] as const) if (inner[side] - reach < outer[side]) cut.add(side);
    for (const side of ['right', 'bottom'] as const) if (inner[side] + reach > outer[side]) cut.add(side);
  }
  if ((cut.has('left') || cut.has('right')) && (cut.has('top') || cut.has('bottom')))
    wrong.push(`ring cut off: ${[...cut].join(', ')}`);

  // WCAG 2.4.11: not entirely hidden. A tooltip goes by itself, and by Escape.
  const box = ringed.getBoundingClientRect();
  const isSeen = (x: number, y: number) => {
    const top = document.elementsFromPoint(x, y).find((layer) => !layer.closest('[role="tooltip"]'));
    return top && (ringed.contains(top) || top.contains(ringed));
  };
  const covered = [0.1, 0.5, 0.9].flatMap((across) =>
    [0.2, 0.5, 0.8].filter((down) => {
      const [x, y] = [box.left + box.width * across, box.top + box.height * down];
      // A line a pixel wide may begin at a fraction of one.
      return !isSeen(x, y) && !(box.width < 2 && (isSeen(x - 1, y) || isSeen(x + 1, y)));
    }),
  );
  if (covered.length > 0) wrong.push(`${covered.length} of 9 points are covered`);
  if (box.right < 1 || box.bottom < 1 || box.left > innerWidth || box.top > innerHeight)
    wrong.push('out of the window');

  // Down, to the right, or up to the head of a column further right. Measured now: what was before may have scrolled.
  const memory = globalThis as { ringBefore?: Element };
  const before = memory.ringBefore?.isConnected ? memory.ringBefore : undefined;
  if (before && before !== ringed && !before.contains(ringed)) {
    if (hasRing(before) && !ringed.contains(before)) wrong.push('the ring before has stayed');
    const last = before.getBoundingClientRect();
    const shared = Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top);
    const beside = shared > Math.min(last.height, box.height) / 2;
    const left = box.right <= last.left + 2;
    if ((beside && left) || (box.bottom <= last.top + 2 && box.left < last.right - 2))
      wrong.push('stands before the stop before');
  }
  memory.ringBefore = ringed;
  return wrong;
}
