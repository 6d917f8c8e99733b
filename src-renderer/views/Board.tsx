import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { showView } from '../commands/board.ts';
import { Select } from '../design/Select.tsx';
import { useBelow } from '../design/useBelow.ts';
import { useAppearance, useBoard, useStores } from '../stores/react.tsx';
import { BoardTools } from './board/BoardTools.tsx';
import { HoverCard } from './board/HoverCard.tsx';
import { type ViewEntry, views } from './registry.ts';
import { SectorView } from './sector/SectorView.tsx';
import { TariffTools } from './tariffs/TariffTools.tsx';
import { TariffView } from './tariffs/TariffView.tsx';
import './Board.css';

/** The right part of the window: the choice of the view, the tools of time and difference, and the view. */
export function Board() {
  const chosen = useBoard((state) => state.view);
  const shown = views.find(({ id }) => id === chosen) ?? views[0];
  // Below 900 px tabs become a menu (visual design, §6).
  const narrow = useBelow(900);
  return narrow ? <MenuBoard shown={shown} /> : <TabBoard shown={shown} />;
}

function TabBoard({ shown }: { readonly shown: ViewEntry }) {
  const { t } = useTranslation();
  const stores = useStores();
  return (
    <Tabs className="board" selectedKey={shown.id} onSelectionChange={(key) => showView(stores, String(key))}>
      <div className="board-bar">
        <TabList className="board-tabs" aria-label={t('board.views.label')}>
          {views.map(({ id }) => (
            <Tab
              key={id}
              id={id}
              className="board-tab"
              // The sector page and the tariff grid belong to a view: its tab leads back.
              onClick={() => showView(stores, id)}
            >
              {t(`board.views.${id}`)}
            </Tab>
          ))}
        </TabList>
        <Tools />
      </div>
      {views.map((view) => (
        <TabPanel key={view.id} id={view.id} className="board-view">
          <Content view={view} />
        </TabPanel>
      ))}
      <HoverCard />
    </Tabs>
  );
}

function MenuBoard({ shown }: { readonly shown: ViewEntry }) {
  const { t } = useTranslation();
  const stores = useStores();
  return (
    <div className="board">
      <div className="board-bar">
        <Select
          label={t('board.views.label')}
          value={shown.id}
          options={views.map(({ id }) => ({ value: id, text: t(`board.views.${id}`) }))}
          onChange={(id) => showView(stores, id)}
        />
        <Tools />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a view is no fieldset, and no landmark: it names its parts itself */}
      <div className="board-view" role="group" aria-label={t(`board.views.${shown.id}`)}>
        <Content view={shown} />
      </div>
      <HoverCard />
    </div>
  );
}

function Tools() {
  const tariffs = useBoard((state) => state.tariffs);
  return tariffs === null ? <BoardTools /> : <TariffTools />;
}

/** The view, or what was opened from it. */
function Content({ view: { Component } }: { readonly view: ViewEntry }) {
  const sector = useBoard((state) => state.openSector);
  const tariffs = useBoard((state) => state.tariffs);
  // Charts skip what draws the same picture, so a new language starts the view afresh.
  const language = useAppearance((state) => state.language);
  if (tariffs !== null) return <TariffView opened={tariffs} />;
  return sector === null ? <Component key={language} /> : <SectorView key={language} sector={sector} />;
}
