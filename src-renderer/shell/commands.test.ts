import { expect, it } from 'vitest';
import { shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { wordsIn } from '../../tests/window/words.ts';
import { addLever } from '../commands/levers.ts';
import { newLever } from '../levers/registry.ts';
import type { Words } from '../levers/wording.ts';
import { editCommands } from './editCommands.ts';
import { fileCommands, helpCommands } from './fileCommands.ts';
import { leverCommands, scenarioCommands } from './studyCommands.ts';
import { appearanceCommands, viewCommands } from './viewCommands.ts';

const stores = testStores(shippedStudy('first'));
const { dataset } = stores.dataset.getState();

function commandsIn(words: Words) {
  const study = stores.study.getState();
  const board = stores.board.getState();
  return [
    ...fileCommands(words, study),
    ...editCommands(words, study),
    ...scenarioCommands(words, study.study, board.selectedScenario),
    ...leverCommands(words, board.selectedScenario),
    ...viewCommands(words, board.difference),
    ...appearanceCommands(words, stores.appearance.getState()),
    ...helpCommands(words),
  ];
}

it.each(['en', 'zh-CN'] as const)(
  'every command in %s has one id, a name, and no shortcut is taken twice',
  (language) => {
    const commands = commandsIn(wordsIn(language, dataset));
    const unique = (list: readonly unknown[]) => expect(new Set(list).size).toBe(list.length);
    unique(commands.map(({ id }) => id));
    unique(commands.map(({ text }) => text));
    unique(commands.flatMap(({ shortcuts = [] }) => shortcuts));
    for (const { text } of commands) expect(text).not.toMatch(/\{\{|^[a-z]+\.[a-z.]+$/i);
  },
);

it('names what undo would take back', () => {
  addLever(stores, 'rebalancing', newLever('tariff', dataset));
  const named = (language: 'en' | 'zh-CN') =>
    editCommands(wordsIn(language, dataset), stores.study.getState())[0]?.text;
  expect(named('en')).toMatch(/^Undo: add Tariff: United States, \+20\spp$/);
  expect(named('zh-CN')).toMatch(/关税：美国/);
});
