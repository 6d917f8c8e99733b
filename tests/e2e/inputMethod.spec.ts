import type { CDPSession, Page } from 'playwright/test';
import { expect, test } from './launch.ts';

/** Types as a Chinese input method does: letters stand underlined until a key of its own puts the word in (F14). */
async function inputMethod(window: Page) {
  const session: CDPSession = await window.context().newCDPSession(window);
  const key = async (name: string) => {
    // While a word is composed, the page sees every key as 229, "Process".
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await session.send('Input.dispatchKeyEvent', {
        type,
        key: name,
        code: name,
        windowsVirtualKeyCode: 229,
      });
  };
  return {
    compose: (letters: string) =>
      session.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      }),
    key,
    commit: (word: string) => session.send('Input.insertText', { text: word }),
  };
}

test('a scenario is renamed by composing: the first Enter is the input method’s, the second ends it', async ({
  overhang,
}) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'US 60 % on everything', exact: true }).press('F2');
  const field = window.getByRole('textbox', { name: 'Name of the scenario' });
  await expect(field).toBeFocused();
  await field.selectText();
  const ime = await inputMethod(window);
  await ime.compose('guan shui');
  await ime.key('Enter');
  await expect(field).toBeFocused();
  await ime.key('Escape');
  await expect(field).toBeFocused();
  await ime.commit('关税');
  await expect(field).toHaveValue('关税');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: '关税', exact: true })).toBeVisible();
});

test('the palette leaves Enter to the input method while a word is composed', async ({ overhang }) => {
  const { window } = overhang;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await window.keyboard.press('Control+k');
  const palette = window.getByRole('dialog');
  await expect(palette).toBeVisible();
  const ime = await inputMethod(window);
  await ime.compose('guan');
  await ime.key('Enter');
  await ime.key('Escape');
  await expect(palette).toBeVisible();
  await ime.commit('tariff');
  await expect(palette.getByRole('option').first()).toBeVisible();
});
