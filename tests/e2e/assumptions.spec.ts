import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import { expect, resize, screenshot, test } from './launch.ts';

const drawer = (window: Page) => window.getByRole('dialog', { name: 'Assumptions' });
const sigma = 'Substitution between origins of electric vehicles';
const value = (window: Page, name = sigma) => drawer(window).getByRole('textbox', { name, exact: true });
const split = (window: Page) =>
  drawer(window)
    .getByText(/^Difference to reference, manufacturing/)
    .locator('..');
const row = (window: Page, name: string) =>
  window
    .getByRole('list', { name: 'Scenarios of this study' })
    .getByRole('listitem')
    .filter({ hasText: name });

async function open(window: Page, search = ''): Promise<void> {
  await window
    .getByRole('button', { name: /^Assumptions (as in|\d)/ })
    .last()
    .click();
  await expect(drawer(window)).toBeFocused();
  if (search !== '') await drawer(window).getByRole('searchbox').fill(search);
}

async function enter(window: Page, text: string, name = sigma): Promise<void> {
  await value(window, name).fill(text);
  await value(window, name).press('Enter');
}

/** After keys a tooltip waits for the pointer to have moved before it comes. */
async function restOn(window: Page, target: Locator): Promise<void> {
  await window.mouse.move(640, 400);
  await target.hover();
}

test('one value of one scenario: marked everywhere, parted from policy, taken back from inside', async ({
  overhang,
}) => {
  const { window } = overhang;
  await open(window, 'sigma electric');
  await expect(split(window)).toContainText(/= policy \+\d\.\d\d\s*and assumptions 0$/);
  const before = await split(window).innerText();
  await enter(window, '3.4');
  await expect(drawer(window).getByText('1 edited', { exact: true })).toBeVisible();
  await expect(drawer(window).getByRole('deletion')).toContainText('4.50');
  await expect(split(window)).toContainText(/and assumptions −0\.\d\d$/);
  const parts = (await split(window).innerText())
    .match(/[+−]\d+\.\d\d/g)
    ?.map((part) => part.replace('−', '-'));
  const [total, policy, assumptions] = (parts ?? []).map(Number);
  expect(((policy ?? 0) + (assumptions ?? 0)).toFixed(2)).toBe(total?.toFixed(2));
  await expect(drawer(window).getByText('1 set apart')).toBeVisible();
  await screenshot(overhang, 'assumptions-edited');

  await expect(window.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await restOn(window, window.getByRole('button', { name: /^Undo/ }));
  await expect(window.getByRole('tooltip')).toHaveText(`Undo: ${sigma} to 3.40`);
  await drawer(window).getByRole('heading', { name: 'Assumptions' }).hover();
  await window.keyboard.press('Control+z');
  await expect(value(window)).toHaveValue('4.50');
  await expect(split(window)).toHaveText(before.replace(/\s*\n\s*/g, ''));
  await window.keyboard.press('Control+Shift+z');
  await expect(value(window)).toHaveValue('3.40');

  await window.keyboard.press('Escape');
  await expect(drawer(window)).toHaveCount(0);
  await expect(window.getByRole('button', { name: /^Assumptions (as in|\d)/ }).last()).toBeFocused();
  const tinted = row(window, 'Rebalancing').getByRole('button', { name: /Assumptions of Rebalancing$/ });
  await restOn(window, tinted);
  await expect(window.getByRole('tooltip')).toHaveText(/ = policy \+\d\.\d, assumptions [−0]/);
  await expect(window.getByRole('button', { name: '1 edited, Assumptions of Rebalancing' })).toBeVisible();
  await tinted.click();
  await expect(drawer(window)).toBeVisible();
});

test('all scenarios, then one that differs, then everything reset', async ({ overhang }) => {
  const { window } = overhang;
  await open(window, 'sigma electric');
  await drawer(window).getByRole('radio', { name: 'All scenarios' }).click();
  await enter(window, '3.4');
  await expect(split(window)).toContainText('assumptions 0');
  await window.keyboard.press('Control+2');
  await expect(value(window)).toHaveValue('3.40');
  await drawer(window).getByRole('radio', { name: 'US 60 % on everything' }).click();
  await enter(window, '5');
  await drawer(window).getByRole('radio', { name: 'All scenarios' }).click();
  await drawer(window)
    .getByRole('button', { name: `${sigma}: take 5.00 for all scenarios` })
    .click();
  await window.keyboard.press('Control+3');
  await expect(value(window)).toHaveValue('5.00');
  await drawer(window)
    .getByRole('button', { name: /^Reset \d edited/ })
    .click();
  await expect(value(window)).toHaveValue('4.50');
  await expect(drawer(window).getByRole('button', { name: 'Nothing to reset' })).toBeDisabled();
});

test('an inherited value is named, and an own one goes back to its parent', async ({ overhang }) => {
  const { window } = overhang;
  await open(window, 'sigma electric');
  await window.keyboard.press('Control+1');
  await enter(window, '3.4');
  await window.keyboard.press('Control+3');
  await expect(drawer(window).getByText('1 inherited')).toBeVisible();
  await expect(drawer(window).getByText('from Measures in force')).toBeVisible();
  await enter(window, '5');
  await drawer(window)
    .getByRole('button', { name: `${sigma}: back to 3.40` })
    .click();
  await expect(value(window)).toHaveValue('3.40');
  await expect(drawer(window).getByText('from Measures in force')).toBeVisible();
});

test('what the model cannot take is refused where it was typed', async ({ overhang }) => {
  const { window } = overhang;
  await open(window, 'electric elast');
  await enter(window, '1.2');
  const refusal = drawer(window).getByText(/must be above the size of the price elasticity/);
  await expect(refusal).toContainText('4.50 stays in force.');
  await expect(window.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await screenshot(overhang, 'assumptions-refused');
  await value(window).press('Escape');
  await expect(refusal).toHaveCount(0);
  await drawer(window).getByRole('searchbox').fill('base utilization electric');
  await enter(window, '120', 'Base utilization of electric vehicles');
  await expect(drawer(window).getByText(/above 0, at most 100\./)).toBeVisible();
});

test('the few that decide move by slider and keyboard, and say what hangs on them', async ({ overhang }) => {
  const { window } = overhang;
  await open(window);
  const few = drawer(window).getByRole('region', { name: 'The few that decide' });
  await expect(few.getByText(/at the low and .* at the high end$/)).toHaveCount(5);
  const soft = few.getByRole('slider', { name: 'Softness of budgets' });
  await soft.focus();
  await soft.press('End');
  await expect(soft).toHaveAttribute('aria-valuetext', 'high');
  await expect(drawer(window).getByText('19 edited', { exact: true })).toBeVisible();
  await soft.press('PageDown');
  await expect(soft).toHaveAttribute('aria-valuetext', /towards high/);
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(drawer(window).getByRole('button', { name: 'Nothing to reset' })).toBeDisabled();

  const kappa = few.getByRole('slider', { name: 'How fast buyers switch' });
  const box = await kappa.locator('xpath=ancestor::*[contains(@class, "slider-track")]').boundingBox();
  if (!box) throw new Error('the slider has no size');
  await window.mouse.move(box.x + box.width * 0.4, box.y + 12);
  await window.mouse.down();
  await window.mouse.move(box.x + box.width * 0.7, box.y + 12, { steps: 8 });
  await window.mouse.up();
  await expect(few.getByRole('textbox', { name: 'How fast buyers switch' })).toHaveValue('0.18');
  await window.keyboard.press('Control+z');
  await expect(few.getByRole('textbox', { name: 'How fast buyers switch' })).toHaveValue('0.14');
});

test('by keyboard alone: opened, searched, edited, its origin read, closed', async ({ overhang }) => {
  const { window } = overhang;
  const { keyboard } = window;
  await window.getByRole('button', { name: 'Rebalancing', exact: true }).focus();
  await keyboard.press('Control+Shift+a');
  await expect(drawer(window)).toBeFocused();
  const search = drawer(window).getByRole('searchbox');
  for (
    let stops = 0;
    stops < 30 && !(await search.evaluate((box) => box === document.activeElement));
    stops += 1
  )
    await keyboard.press('Tab');
  await keyboard.type('kennedy');
  await expect(value(window, 'Subsidies of electric vehicles')).toBeVisible();
  const name = drawer(window).getByRole('button', { name: /^Subsidies of electric vehicles/ });
  for (
    let stops = 0;
    stops < 12 && !(await name.evaluate((box) => box === document.activeElement));
    stops += 1
  )
    await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(window.getByText('https://www.csis.org/')).toBeVisible();
  await keyboard.press('Escape');
  await expect(name).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('ArrowUp');
  await expect(value(window, 'Subsidies of electric vehicles')).toHaveValue('10.1');
  await keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Rebalancing', exact: true })).toBeFocused();
});

test('is opened from the palette and from the menu of the system', async ({ overhang }) => {
  const { window, app } = overhang;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.getByRole('option', { name: 'Assumptions of Rebalancing…' }).click();
  await expect(drawer(window)).toBeFocused();
  await drawer(window).getByRole('button', { name: 'Close the assumptions' }).click();
  await expect(drawer(window)).toHaveCount(0);
  await app.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    entries?.find(({ label }) => label === 'Assumptions…')?.click();
  });
  await expect(drawer(window)).toBeFocused();
});

test('a study that came with an impossible assumption leads to it, and is mended there', async ({
  launch,
}, testInfo) => {
  const study = JSON.parse(readFileSync(join(checkout, 'resources/studies/first.overhang'), 'utf8'));
  study.scenarios[2].assumptions = { 'ev.sigma': 1.2 };
  const path = testInfo.outputPath('impossible.overhang');
  writeFileSync(path, JSON.stringify(study));
  const { window } = await launch({ args: [path] });
  const told = window.getByText(/Electric vehicles: substitution between origins, 1\.20, must be above/);
  await expect(told.first()).toBeVisible();
  await window.getByRole('button', { name: 'Go to the assumption' }).first().click();
  await expect(value(window)).toHaveValue('1.20');
  await enter(window, '4');
  await expect(told).toHaveCount(0);
  await expect(split(window)).toContainText('= policy');
});

test('in Chinese: found, edited, refused', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'Main menu' }).click();
  await window.getByRole('menuitem', { name: /^Language/ }).click();
  await window.getByRole('menuitemradio', { name: '简体中文' }).click();
  await window.keyboard.press('Control+Shift+a');
  const open = window.getByRole('dialog', { name: '假设' });
  await open.getByRole('searchbox').fill('电动 替代弹性');
  const field = open.getByRole('textbox', { name: '电动汽车的产地间替代弹性' });
  await field.fill('3.4');
  await field.press('Enter');
  await expect(open.getByText('1项已修改', { exact: true })).toBeVisible();
  await field.fill('1.2');
  await field.press('Enter');
  await expect(open.getByText(/必须大于需求价格弹性的绝对值.*3\.40继续有效/)).toBeVisible();
  await screenshot(overhang, 'assumptions-zh');
});

test('at the smallest window the list is still reached, and in a wide one the selected column seen', async ({
  overhang,
}) => {
  const { window, app } = overhang;
  await open(window, 'sigma electric');
  await resize(app, [800, 600]);
  await enter(window, '3.4');
  await expect(value(window)).toBeInViewport();
  await screenshot(overhang, 'assumptions-800');
  await resize(app, [1920, 1080]);
  const edge = await drawer(window).evaluate((box) => box.getBoundingClientRect().left);
  const column = window.getByText('Measures in force + 1 withdrawal');
  await expect
    .poll(async () => column.evaluate((box) => box.getBoundingClientRect().right))
    .toBeLessThan(edge);
  await screenshot(overhang, 'assumptions-1920');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the drawer has no accessibility violation, ${theme}`, async ({ overhang }) => {
    const { window } = overhang;
    await window.emulateMedia({ colorScheme: theme });
    await open(window, 'sigma electric');
    const violations = async () =>
      (await new AxeBuilder({ page: window }).setLegacyMode().analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    await enter(window, '3.4');
    expect(await violations(), 'edited').toEqual([]);
    await drawer(window).getByRole('radio', { name: 'All scenarios' }).click();
    expect(await violations(), 'scenarios that differ').toEqual([]);
    await enter(window, '1.2');
    expect(await violations(), 'refused').toEqual([]);
    await drawer(window)
      .getByRole('button', { name: `${sigma}: where it comes from` })
      .click();
    expect(await violations(), 'details').toEqual([]);
    await window.keyboard.press('Escape');
    await drawer(window).getByRole('button', { name: 'Close the assumptions' }).click();
    expect(await violations(), 'the board with edited assumptions').toEqual([]);
  });
}

for (const language of ['English', '简体中文'] as const) {
  test(`each head of a column has room in its column, ${language}`, async ({ overhang }) => {
    const { window } = overhang;
    await window.getByRole('button', { name: 'Main menu' }).click();
    await window.getByRole('menuitem', { name: /^Language/ }).click();
    await window.getByRole('menuitemradio', { name: language }).click();
    await window.keyboard.press('Control+Shift+a');
    const heads = window.getByRole('dialog').getByRole('columnheader');
    await expect(heads).toHaveCount(7);
    const spare = await heads.evaluateAll((cells) =>
      cells.map((cell) => {
        const { paddingLeft, paddingRight } = getComputedStyle(cell);
        const words = document.createRange();
        words.selectNodeContents(cell);
        return (
          cell.clientWidth -
          parseFloat(paddingLeft) -
          parseFloat(paddingRight) -
          words.getBoundingClientRect().width
        );
      }),
    );
    // The last one is read to those who listen, and not drawn.
    for (const room of spare.slice(0, -1)) expect(room).toBeGreaterThanOrEqual(2);
  });
}
