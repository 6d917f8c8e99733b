import type { Locator, Page } from 'playwright/test';
import { expect, screenshot, test } from './launch.ts';

/** Values of a system colour and of an element's style, both as the browser resolves them. */
const system = (window: Page, colour: string) =>
  window.evaluate((name) => {
    const probe = document.createElement('div');
    probe.style.color = name;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, colour);
const style = (locator: Locator, property: string, pseudo?: string) =>
  locator.evaluate((element, [name, of]) => getComputedStyle(element, of).getPropertyValue(name ?? ''), [
    property,
    pseudo,
  ] as const);
const button = (window: Page, name: string | RegExp) =>
  window.getByRole('button', { name, exact: typeof name === 'string' });

for (const scheme of ['light', 'dark'] as const) {
  test(`with forced colours every state is told without its ground, ${scheme}`, async ({ overhang }) => {
    const { window } = overhang;
    const { keyboard } = window;
    await window.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
    const [canvas, ink, highlight] = await Promise.all(
      ['Canvas', 'CanvasText', 'Highlight'].map((colour) => system(window, colour)),
    );
    if (!canvas || !ink || !highlight) throw new Error('no system colours');

    const row = (name: string) => window.locator('.scenario-row', { has: button(window, name) });
    expect(await style(row('Rebalancing'), 'border-left-color')).toBe(highlight);
    expect(await style(row('Rebalancing'), 'outline-color')).toBe(highlight);
    expect(await style(row('Measures in force'), 'border-left-color')).toBe(canvas);
    const tab = window.getByRole('tab', { name: 'Overview' });
    expect(await style(tab, 'background-color', '::after')).toBe(ink);
    const segment = window.getByRole('radio', { name: 'Safety net' });
    expect(await style(segment, 'background-color')).toBe(highlight);
    expect(await style(segment, 'forced-color-adjust')).toBe('none');

    const slider = window.locator('.slider-track').first();
    expect(await style(slider, 'background-color', '::before')).toBe(ink);
    expect(await style(slider, 'height', '::before')).toBe('2px');
    expect(await style(slider.locator('.slider-fill'), 'background-color')).toBe(highlight);
    expect(await style(slider.locator('.slider-fill'), 'height')).toBe('4px');
    expect(await style(window.locator('.time-range-part'), 'background-color')).toBe(highlight);

    const toggle = window.locator('.toggle', { hasText: 'Difference' });
    const knob = toggle.locator('.toggle-knob');
    expect(await style(knob, 'background-color')).toBe(await system(window, 'ButtonText'));
    await toggle.click();
    expect(await style(toggle.locator('.toggle-track'), 'background-color')).toBe(highlight);
    await expect.poll(() => style(knob, 'background-color')).toBe(await system(window, 'HighlightText'));
    await toggle.click();

    expect(await style(window.locator('.status-dot'), 'background-color')).toBe(ink);
    expect(await style(window.locator('.heat-key-bar'), 'background-image')).toContain('gradient');
    expect(await style(window.locator('.heat-key-bar'), 'forced-color-adjust')).toBe('none');
    expect(await style(window.locator('canvas').first(), 'forced-color-adjust')).toBe('none');

    // What comes in front has an edge, for shadows are not drawn, and shows where the keyboard is in it.
    await button(window, 'Main menu').press('Enter');
    const item = window.getByRole('menuitem', { name: 'New study' });
    expect(await style(window.locator('.popover'), 'border-top-style')).toBe('solid');
    await expect(item).toBeFocused();
    expect(await style(item, 'outline-style')).toBe('solid');
    await window.getByRole('menuitem', { name: 'Theme' }).press('ArrowRight');
    const chosen = window.getByRole('menuitemradio', { name: 'Like the system' });
    expect(await style(chosen, 'border-left-color')).toBe(highlight);
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await keyboard.press('Control+k');
    const option = window.getByRole('option').first();
    expect(await style(option, 'outline-color')).toBe(highlight);
    expect(await style(option, 'outline-style')).toBe('solid');
    expect(await style(window.locator('.palette'), 'border-top-style')).toBe('solid');
    await keyboard.press('Escape');

    await button(window, 'US 60 % on everything').click();
    await keyboard.press('Control+Shift+t');
    await keyboard.press('Shift+ArrowRight');
    const cell = window.locator('td[aria-selected="true"]').first();
    expect(await style(cell, 'border-top-color', '::after')).toBe(highlight);
    expect(await style(window.locator('th[data-within]').first(), 'outline-style')).toBe('solid');
    await screenshot(overhang, `forced-${scheme}-tariffs`);
    await keyboard.press('Control+Shift+a');
    const drawer = window.getByRole('dialog', { name: 'Assumptions' });
    expect(await style(drawer, 'border-left-style')).toBe('solid');
    await drawer.getByRole('searchbox').fill('sigma electric');
    const name = 'Substitution between origins of electric vehicles';
    await drawer.getByRole('textbox', { name, exact: true }).fill('3.4');
    await keyboard.press('Enter');
    await expect(drawer.getByText('1 edited', { exact: true })).toBeVisible();
    const [own, others] = [
      drawer.locator('.parameter-edited'),
      drawer.locator('.parameter-line:not(.parameter-edited)'),
    ];
    expect(await style(own.first(), 'outline-style')).toBe('solid');
    expect(await style(others.first(), 'outline-style')).toBe('none');
    await screenshot(overhang, `forced-${scheme}-assumptions`);
    await keyboard.press('Escape');

    await window.getByRole('tab', { name: 'Trade' }).click();
    const blocks = window.locator('.legend-block');
    await expect(blocks.first()).toBeVisible();
    const colours = await Promise.all((await blocks.all()).map((block) => style(block, 'background-color')));
    expect(new Set(colours).size).toBe(colours.length);
    await screenshot(overhang, `forced-${scheme}-trade`);
    await keyboard.press('Control+l');
    const shelf = (name: RegExp) => window.locator('.shelf-row', { hasText: name });
    expect(await style(shelf(/^All studies/), 'border-left-color')).toBe(highlight);
    expect(await style(shelf(/^Bin/), 'border-left-color')).toBe(canvas);
    await screenshot(overhang, `forced-${scheme}-library`);
  });
}

test('with forced colours the charts take the ink for the ground that is forced', async ({ overhang }) => {
  const { window } = overhang;
  await button(window, 'Main menu').press('Enter');
  await window.getByRole('menuitem', { name: 'Theme' }).press('ArrowRight');
  await window.getByRole('menuitemradio', { name: 'Light' }).press('Enter');
  const page = window.locator('html');
  await expect(page).toHaveAttribute('data-theme', 'light');
  await window.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await expect(page).toHaveAttribute('data-theme', 'dark');
  await window.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await expect(page).toHaveAttribute('data-theme', 'light');
});
