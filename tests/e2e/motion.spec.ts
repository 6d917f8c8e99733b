import type { Page } from 'playwright/test';
import { expect, resize, test } from './launch.ts';
import { openSurface, surfaces } from './surfaces.ts';

/** What moves, or would move for longer than a frame: running animations, transitions, smooth scrolling. */
function movements(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const frame = 0.017;
    const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
    const name = (element: Element | null, pseudo: string | null) =>
      `${element?.tagName.toLowerCase()}.${element?.getAttribute('class') ?? ''}${pseudo ?? ''}`;
    const found = document.getAnimations().flatMap(({ effect }) => {
      const of = effect as KeyframeEffect;
      const lasts = Number(of.getComputedTiming().activeDuration);
      return lasts > frame * 1000 ? [`runs: ${name(of.target, of.pseudoElement)}`] : [];
    });
    for (const element of document.querySelectorAll('*'))
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (seconds(style.transitionDuration) > frame) found.push(`transition: ${name(element, pseudo)}`);
        if (style.animationName !== 'none' && seconds(style.animationDuration) > frame)
          found.push(`animation: ${name(element, pseudo)}`);
        if (style.scrollBehavior !== 'auto') found.push(`scrolls: ${name(element, pseudo)}`);
      }
    return [...new Set(found)];
  });
}

test('with reduced motion nothing moves, whatever opens; without it drawer, dialog and switch do', async ({
  overhang,
}) => {
  const { app, window } = overhang;
  const still = async (what: string) => expect(await movements(window), what).toEqual([]);
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();

  await window.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await movements(window)).toContain('transition: span.toggle-knob');
  await window.keyboard.press('Control+Shift+a');
  expect(await movements(window)).toContain('animation: div.drawer');
  await window.keyboard.press('Escape');
  await window.keyboard.press('F1');
  expect(await movements(window)).toContain('transition: div.scrim');
  await window.keyboard.press('Escape');

  await window.emulateMedia({ reducedMotion: 'reduce' });
  await still('overview');
  for (const surface of surfaces) {
    const front = await openSurface(window, surface);
    await still(surface.name);
    while (await front.isVisible()) await window.keyboard.press('Escape');
    await surface.over?.(window).press('Escape');
    await still(`${surface.name}, closed`);
  }
  await window.getByRole('button', { name: 'Undo', exact: true }).focus();
  await window.mouse.move(600, 400);
  await window.getByRole('button', { name: 'Rebalancing', exact: true }).hover();
  await window.getByRole('tooltip').waitFor();
  await still('tooltip');
  await window.getByRole('button', { name: 'Rebalancing', exact: true }).press('Delete');
  await expect(window.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible();
  await still('toast');
  for (const view of ['Utilization', 'Trade', 'Prices', 'Industry', 'Welfare', 'Table']) {
    await window.getByRole('tab', { name: view, exact: true }).click();
    await still(view);
  }
  await window.keyboard.press('Control+Shift+t');
  await expect(window.getByRole('grid')).toBeVisible();
  await still('tariffs');
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('heading', { name: 'Library' })).toBeVisible();
  await still('library');
  await window.keyboard.press('Escape');
  await resize(app, [1000, 800]);
  await window.getByRole('button', { name: 'Show scenarios and levers' }).click();
  await expect(window.locator('.left-overlay')).toBeVisible();
  await still('overlay');
});
