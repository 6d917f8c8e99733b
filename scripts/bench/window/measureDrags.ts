import type { Page } from 'playwright';
import type { Runtime } from '../../runtime/prepare.ts';
import { spread, type Times } from '../spread.ts';
import { dragSlider } from './dragSlider.ts';
import { referenceName } from './sixScenarioStudy.ts';
import { inSixScenarioWindow } from './sixScenarioWindow.ts';

/** Drags of each lever, by turns: on a machine that others use, the best of several tells more than one. */
const rounds = 3;
const dragSeconds = 4;

/** Six scenarios in the Overview: a lever of one of them is dragged, and the reference's, which moves all six. */
export async function measureDrags(runtime: Runtime): Promise<Times> {
  const own: Times[] = [];
  const references: Times[] = [];
  await inSixScenarioWindow(runtime, async (window) => {
    for (let round = 0; round < rounds; round += 1) {
      own.push(await drag(window, 'Withdrawal of 100 %', 'one lever'));
      references.push(await drag(window, referenceName, 'the reference’s lever'));
    }
  });
  return { ...best(own), ...best(references) };
}

async function drag(window: Page, scenario: string, lever: string): Promise<Times> {
  await window.getByRole('list').getByRole('button', { name: scenario, exact: true }).click();
  const levers = window.getByRole('region', { name: `Levers of ${scenario}` });
  const card = levers.getByRole('button', { name: /^Subsidy withdrawal/ }).first();
  if ((await card.getAttribute('aria-expanded')) === 'false') await card.click();
  await levers.getByRole('slider').first().waitFor();
  const { inputToPaint, longTasks, changedFrames } = await dragSlider(window, levers, dragSeconds);
  if (changedFrames < inputToPaint.length / 10) throw new Error('the board did not follow the slider');
  const name = `six scenarios, 1920 × 1080, drag of ${lever}`;
  return {
    [`${name}: input to paint`]: spread(inputToPaint),
    [`${name}: tasks over 50 ms`]: spread(longTasks.length > 0 ? longTasks : [0]),
  };
}

/** The round with the lowest 95th percentile, of each measurement. */
function best(rounds: readonly Times[]): Times {
  return Object.fromEntries(
    Object.keys(rounds[0] ?? {}).map((name) => {
      const [quietest] = rounds.flatMap((times) => times[name] ?? []).sort((a, b) => a.p95 - b.p95);
      return [name, quietest ?? { median: 0, p95: 0 }];
    }),
  );
}
