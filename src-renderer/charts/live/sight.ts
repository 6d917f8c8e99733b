type SightListener = (inSight: boolean) => void;

const listeners = new Map<Element, SightListener>();
let observer: IntersectionObserver | undefined;

/** Charts this near to what is shown count as shown, so that none is seen being drawn while a page scrolls. */
const margin = '160px';

/** Tells whether an element is in sight, now and whenever that changes; one observer serves all charts. */
export function observeSight(element: Element, listener: SightListener): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) listeners.get(entry.target)?.(entry.isIntersecting);
    },
    { rootMargin: margin },
  );
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
}
