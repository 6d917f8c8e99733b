import { useEffect } from 'react';

/**
 * The focus of the keyboard is never lost: where its element goes, because a name is no longer edited, a row was
 * deleted or a page gave way to another, it goes to what stands in that place now, or back to where it was before.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let byKeyboard = false;
    let recent: readonly Element[] = [];
    const onKeyDown = () => {
      byKeyboard = true;
    };
    const onPointerDown = () => {
      byKeyboard = false;
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Element) recent = [target, ...recent.filter((one) => one !== target)].slice(0, 8);
    };
    const observer = new MutationObserver((records) => {
      const [last, ...earlier] = recent;
      if (!last || last.isConnected) return;
      recent = earlier;
      if (!byKeyboard || !isLost()) return;
      // Menus and dialogs give the focus back themselves, a frame later.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (isLost()) heirOfFirst([last, ...earlier], records)?.focus();
        }),
      );
    });
    observer.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('focusin', onFocusIn, true);
    return () => {
      observer.disconnect();
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('focusin', onFocusIn, true);
    };
  }, []);
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

function heirOfFirst(
  candidates: readonly Element[],
  records: readonly MutationRecord[],
): HTMLElement | undefined {
  for (const one of candidates) {
    const found = canHaveFocus(one) ? one : heirOf(one, records);
    if (found) return found;
  }
  return undefined;
}

/** What stands where the lost element stood: the same control of the next row, or the first one of what came instead. */
function heirOf(lost: Element, records: readonly MutationRecord[]): HTMLElement | undefined {
  const removal = records.findLast(
    ({ target, removedNodes }) => target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
  );
  // What stands right in the body is in front of the window: nothing takes its place.
  if (!(removal?.target instanceof Element) || removal.target === document.body) return undefined;
  const gone = [...removal.removedNodes].find((node) => node.contains(lost));
  const siblings = [...removal.target.children];
  const place =
    removal.previousSibling instanceof Element ? siblings.indexOf(removal.previousSibling) + 1 : 0;
  const instead = [...siblings.slice(place), ...siblings.slice(0, place).reverse()];
  for (const candidate of instead) {
    const same = gone instanceof Element ? alike(lost, gone, candidate) : undefined;
    const found = same ?? [candidate, ...candidate.querySelectorAll('*')].find(canHaveFocus);
    if (found) return found;
  }
  return undefined;
}

/** The control of `candidate` that is in it where `lost` was in `gone`. */
function alike(lost: Element, gone: Element, candidate: Element): HTMLElement | undefined {
  const steps: number[] = [];
  for (let at = lost; at !== gone && at.parentElement; at = at.parentElement)
    steps.unshift([...at.parentElement.children].indexOf(at));
  let here: Element | undefined = candidate;
  for (const step of steps) here = here?.children[step];
  return here && canHaveFocus(here) ? here : undefined;
}

function canHaveFocus(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [aria-hidden="true"] *, [inert] *') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
