import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect } from './launch.ts';

/** What axe finds in the window as it is. */
export async function violations(window: Page, besides: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: window }).setLegacyMode().disableRules([...besides]);
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** Asks axe in both themes, which follow the system's one; `besides` names rules that do not hold for what is shown. */
export async function expectAccessible(
  window: Page,
  what: string,
  besides: readonly string[] = [],
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme });
    await expect(window.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect.soft(await violations(window, besides), `${what}, ${colorScheme}`).toEqual([]);
  }
}
