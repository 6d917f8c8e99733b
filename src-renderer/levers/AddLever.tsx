import type { LeverKind } from '../../src-model/levers/lever.ts';
import { addLever, mostLevers } from '../commands/levers.ts';
import { Button } from '../design/Button.tsx';
import { Menu } from '../design/Menu.tsx';
import { useDataset, useStores, useStudy } from '../stores/react.tsx';
import { allCards, newLever } from './registry.ts';
import { useWords } from './wording.ts';

/** Adds a lever to a scenario: the three primary kinds at hand, the others under More. */
export function AddLever({ scenario }: { readonly scenario: string }) {
  const stores = useStores();
  const { t } = useWords();
  const dataset = useDataset((state) => state.dataset);
  const full = useStudy(
    ({ study }) => (study.scenarios.find(({ id }) => id === scenario)?.levers.length ?? 0) >= mostLevers,
  );
  const add = (kind: LeverKind) => addLever(stores, scenario, newLever(kind, dataset));
  return (
    <section className="add-lever" aria-label={t('levers.add')}>
      <p className="add-lever-title">{t('levers.add')}</p>
      <div className="add-lever-kinds">
        {allCards
          .filter((card) => card.rank === 'primary')
          .map(({ kind }) => (
            <Button
              key={kind}
              isDisabled={full}
              aria-label={t('levers.addKind', { kind: t(`levers.kinds.${kind}.short`) })}
              onPress={() => add(kind)}
            >
              {t(`levers.kinds.${kind}.short`)}
            </Button>
          ))}
        <Menu
          label={t('levers.more')}
          placement="bottom end"
          entries={() =>
            allCards
              .filter((card) => card.rank === 'more')
              .map(({ kind }) => ({ id: kind, text: t(`levers.kinds.${kind}.short`), act: () => add(kind) }))
          }
        >
          <Button isDisabled={full} aria-label={`${t('levers.add')}: ${t('levers.more')}`}>
            {t('levers.more')}
          </Button>
        </Menu>
      </div>
    </section>
  );
}
