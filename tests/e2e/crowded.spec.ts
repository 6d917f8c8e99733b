import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import { expect, screenshot, test } from './launch.ts';

const longName =
  'European Union duty on electric vehicles at 35 % with subsidies gone by the end of 2027, variant';

/** The first study with six scenarios: long names, and one whose assumptions contradict each other. */
function crowdedStudy(): string {
  const study = JSON.parse(readFileSync(join(checkout, 'resources/studies/first.overhang'), 'utf8'));
  const [reference, , rebalancing] = study.scenarios;
  study.scenarios = [
    reference,
    ...[1, 2, 3, 4].map((n) => ({ ...rebalancing, id: `long-${n}`, name: `${longName} ${n}`, color: n })),
    { ...rebalancing, id: 'impossible', name: 'Impossible', color: 5, assumptions: { 'ev.sigma': 1.2 } },
  ];
  return JSON.stringify(study);
}

const panel = (window: Page, name: string) => window.getByRole('region', { name, exact: true });

/** Whether a thing is shown whole: inside `frame` and inside the window. */
async function expectInside(thing: Locator, frame: Locator): Promise<void> {
  const [inner, outer] = [await thing.boundingBox(), await frame.boundingBox()];
  if (!inner || !outer) throw new Error('not shown');
  expect(inner.x).toBeGreaterThanOrEqual(outer.x);
  expect(inner.y).toBeGreaterThanOrEqual(outer.y);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 0.5);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 0.5);
}

test('six scenarios with long names, one of them impossible, are all readable', async ({
  launch,
}, testInfo) => {
  const path = testInfo.outputPath('crowded.overhang');
  writeFileSync(path, crowdedStudy());
  const overhang = await launch({ args: [path] });
  const { window } = overhang;

  // Overview: the way to mend it is in sight beside the reason, without scrolling its card.
  const card = window.getByRole('alert').filter({ hasText: 'Not computed' });
  await expect(card).toHaveCount(1);
  await card.scrollIntoViewIfNeeded();
  await expectInside(card.getByRole('button', { name: 'Go to the assumption' }), card);
  await screenshot(overhang, 'crowded-overview');

  // Small charts have room for two words; the reason is told on hover.
  await window.getByRole('tab', { name: 'Trade' }).click();
  await panel(window, 'Exports by destination').getByText('Not computed').hover();
  await expect(window.getByRole('tooltip')).toContainText('substitution between origins, 1.20');
  await screenshot(overhang, 'crowded-trade');

  // The figures of every scenario stand in the panel, and its bars keep a good part of it.
  await window.getByRole('tab', { name: 'Prices' }).click();
  const buyers = panel(window, 'Buyers’ prices by market');
  await expect(buyers.getByRole('listitem').filter({ hasText: /^\d\.\d\d$/ })).toHaveCount(7 * 5);
  for (const figure of await buyers.getByRole('listitem').all()) await expectInside(figure, buyers);
  const bars = await buyers.getByRole('img').boundingBox();
  expect(bars?.width).toBeGreaterThan(200);
  await screenshot(overhang, 'crowded-prices');
});
