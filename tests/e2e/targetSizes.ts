import type { Page } from 'playwright/test';

/**
 * Targets that are smaller than 24 × 24 CSS pixels and not spaced so that a circle of 24 pixels about each meets no
 * other target (WCAG 2.5.8). What is drawn larger by a pseudo-element is as large as that.
 */
export function smallTargets(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const least = 24;
    const roles = [
      'button',
      'tab',
      'menuitem',
      'menuitemradio',
      'option',
      'switch',
      'radio',
      'checkbox',
      'link',
    ];
    const controls = ['button', 'a[href]', 'input', 'textarea', ...roles.map((role) => `[role="${role}"]`)];

    /** The element that is pressed: a hidden input stands for its label or its thumb. */
    const pressed = (element: Element): Element => {
      const hidden = element.closest('[style*="clip"], .visually-hidden');
      return hidden ? (hidden.closest('label') ?? hidden.parentElement ?? hidden) : element;
    };
    const boxOf = (element: Element) => {
      const own = element.getBoundingClientRect();
      const box = { left: own.left, top: own.top, right: own.right, bottom: own.bottom };
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (style.content === 'none' || style.position !== 'absolute') continue;
        const [left, top] = [
          own.left + Number.parseFloat(style.left),
          own.top + Number.parseFloat(style.top),
        ];
        box.left = Math.min(box.left, left);
        box.top = Math.min(box.top, top);
        box.right = Math.max(box.right, left + Number.parseFloat(style.width));
        box.bottom = Math.max(box.bottom, top + Number.parseFloat(style.height));
      }
      return box;
    };
    const isThere = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element)) && !element.closest('[inert]');
    };
    const elements = new Set([...document.querySelectorAll(controls.join())].map(pressed));
    const targets = [...elements]
      .filter((element) => isThere(element))
      .map((element) => {
        const box = boxOf(element);
        const small = box.right - box.left < least - 0.5 || box.bottom - box.top < least - 0.5;
        const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
        return { element, box, small, centre, name: `${element.className} "${name}"` };
      });
    const distance = ({ x, y }: { x: number; y: number }, box: (typeof targets)[number]['box']) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    return targets
      .filter(({ small }) => small)
      .flatMap((target) => {
        const near = targets.find(
          (other) =>
            other !== target &&
            !other.element.contains(target.element) &&
            !target.element.contains(other.element) &&
            (other.small
              ? Math.hypot(other.centre.x - target.centre.x, other.centre.y - target.centre.y) < least
              : distance(target.centre, other.box) < least / 2),
        );
        const { left, top, right, bottom } = target.box;
        const size = `${(right - left).toFixed(1)} × ${(bottom - top).toFixed(1)}`;
        return near ? [`${target.name}, ${size}, beside ${near.name}`] : [];
      });
  });
}
