type SizeListener = (width: number, height: number) => void;

const listeners = new Map<Element, SizeListener>();
let observer: ResizeObserver | undefined;

/**
 * Tells an element's size now and whenever it changes. One observer serves all charts, so that sizes are
 * read together after layout and no chart makes the page lay itself out again.
 */
export function observeSize(element: Element, listener: SizeListener): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const entry of entries) {
      listeners.get(entry.target)?.(entry.contentRect.width, entry.contentRect.height);
    }
  });
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
}

/** An element's size in whole pixels, as canvases have it. */
export function wholeSize(element: Element): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.floor(width), height: Math.floor(height) };
}
