import type { Locator, Page } from 'playwright/test';
import { expect, test } from './launch.ts';

/** Drags the thumb of a slider by `pixels` in steps, as a hand does, and lets go. */
async function dragThumb(window: Page, levers: Locator, pixels: number): Promise<void> {
  const thumb = levers.locator('.slider-thumb').first();
  const box = await thumb.boundingBox();
  if (!box) throw new Error('the slider has no thumb');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await window.mouse.move(x, y);
  await window.mouse.down();
  for (let step = 1; step <= 12; step += 1) await window.mouse.move(x + (pixels * step) / 12, y);
  await window.mouse.up();
  await window.mouse.move(640, 4);
}

/** A mark of every picture of the board: pictures are equal if their marks are. */
const pictures = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('canvas')].map(async (canvas) => {
        const bytes = new TextEncoder().encode(canvas.toDataURL('image/png'));
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return [...digest.subarray(0, 8)].join('.');
      }),
    ),
  );

/** The pictures once nothing moves any more; axes settle 0.4 s after a drag. */
async function settled(window: Page): Promise<readonly string[]> {
  await window.waitForTimeout(600);
  let last = await pictures(window);
  await expect(async () => {
    const before = last;
    last = await pictures(window);
    expect(last).toEqual(before);
  }).toPass({ intervals: [600] });
  return last;
}

test('charts that followed a slider look exactly as charts drawn anew', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('list').getByRole('button', { name: 'Rebalancing', exact: true }).click();
  const levers = window.getByRole('region', { name: 'Levers of Rebalancing' });
  const card = levers.getByRole('button', { name: /^Subsidy withdrawal/ }).first();
  if ((await card.getAttribute('aria-expanded')) === 'false') await card.click();
  // With locked axes only values move, which is how charts follow a hand.
  for (const row of ['Utilization', 'Exports by destination']) {
    const panel = window.getByRole('region', { name: row, exact: true });
    await panel.getByRole('button', { name: /^Menu of/ }).click();
    await window.getByRole('menuitem', { name: 'Lock the axis' }).click();
  }
  const before = await settled(window);
  await dragThumb(window, levers, -70);
  const moved = await settled(window);
  // Its line, its map and its bars.
  expect(moved.filter((picture, n) => picture !== before[n])).toHaveLength(3);
  // Another palette makes every chart anew.
  await window.emulateMedia({ colorScheme: 'dark' });
  await expect
    .poll(async () => (await pictures(window)).filter((picture) => moved.includes(picture)))
    .toEqual([]);
  await window.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => pictures(window)).toEqual(moved);
});

test('a chart that was out of sight while a lever moved shows what came of it once it is seen', async ({
  overhang,
}) => {
  const { window } = overhang;
  await window.getByRole('list').getByRole('button', { name: 'Rebalancing', exact: true }).click();
  const levers = window.getByRole('region', { name: 'Levers of Rebalancing' });
  await window.getByRole('tab', { name: 'Utilization' }).click();
  const chips = window.getByRole('region', { name: 'Chips, advanced', exact: true });
  await expect(chips.getByRole('img')).toHaveCount(1);
  const before = (await settled(window)).at(-1);
  await dragThumb(window, levers, -70);
  await chips.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await pictures(window)).at(-1)).not.toBe(before);
  const seen = (await settled(window)).at(-1);
  await window.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await pictures(window)).at(-1)).not.toBe(seen);
  await window.emulateMedia({ colorScheme: 'light' });
  await expect.poll(async () => (await pictures(window)).at(-1)).toBe(seen);
});
