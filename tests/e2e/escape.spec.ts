import { expect, test } from './launch.ts';
import { openSurface, surfaces } from './surfaces.ts';

test('Escape closes what is in front and nothing else, and the focus goes back to its opener', async ({
  overhang,
}) => {
  const { window } = overhang;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  for (const surface of surfaces)
    await test.step(surface.name, async () => {
      const front = await openSurface(window, surface);
      await expect(front.and(window.locator(':focus')).or(front.locator(':focus'))).toHaveCount(1);
      await window.keyboard.press('Escape');
      await expect.soft(front).toBeHidden();
      if (surface.over) {
        await expect.soft(surface.over(window)).toBeVisible();
        await window.keyboard.press('Escape');
        await expect.soft(surface.over(window)).toBeHidden();
      }
      await expect.soft(surface.opener(window).first()).toBeFocused({ timeout: 2000 });
    });
});
