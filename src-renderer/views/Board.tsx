import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { showView } from '../commands/board.ts';
import { useAppearance, useBoard, useStores } from '../stores/react.tsx';
import { BoardTools } from './board/BoardTools.tsx';
import { HoverCard } from './board/HoverCard.tsx';
import { views } from './registry.ts';
import { SectorView } from './sector/SectorView.tsx';
import { TariffTools } from './tariffs/TariffTools.tsx';
import { TariffView } from './tariffs/TariffView.tsx';
import './Board.css';

/** The right part of the window: tabs, the tools of time and difference, and the view. */
export function Board() {
  const { t } = useTranslation();
  const stores = useStores();
  const chosen = useBoard((state) => state.view);
  const sector = useBoard((state) => state.openSector);
  const tariffs = useBoard((state) => state.tariffs);
  const language = useAppearance((state) => state.language);
  const view = views.some((entry) => entry.id === chosen) ? chosen : 'overview';
  return (
    <Tabs className="board" selectedKey={view} onSelectionChange={(key) => showView(stores, String(key))}>
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
        {tariffs === null ? <BoardTools /> : <TariffTools />}
      </div>
      {views.map(({ id, Component }) => (
        <TabPanel key={id} id={id} className="board-view">
          {/* Charts skip what draws the same picture, so a new language starts the view afresh. */}
          {tariffs !== null ? (
            <TariffView opened={tariffs} />
          ) : sector === null ? (
            <Component key={language} />
          ) : (
            <SectorView key={language} sector={sector} />
          )}
        </TabPanel>
      ))}
      <HoverCard />
    </Tabs>
  );
}
