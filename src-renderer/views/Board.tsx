import type { ComponentPropsWithRef } from 'react';
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

/**
 * The right part of the window: the choice of the view, the tools of time and difference, and the view. Below 900 px
 * tabs become a menu (visual design, §6); around them the board stays the same, so that a view keeps what was chosen in
 * it, its place and its open menus while the window is drawn narrower.
 */
export function Board() {
  const { t } = useTranslation();
  const stores = useStores();
  const chosen = useBoard((state) => state.view);
  const shown = views.find(({ id }) => id === chosen) ?? views[0];
  const narrow = useBelow(900);
  return (
    <Tabs className="board" selectedKey={shown.id} onSelectionChange={(key) => showView(stores, String(key))}>
      <div className="board-bar">
        {narrow ? <ViewMenu shown={shown} /> : null}
        <ViewTabs hidden={narrow} />
        <Tools />
      </div>
      {views.map((view) => (
        <TabPanel
          key={view.id}
          id={view.id}
          className="board-view"
          {...(narrow ? { render: grouped(t(`board.views.${view.id}`)) } : {})}
        >
          <Content view={view} />
        </TabPanel>
      ))}
      <HoverCard />
    </Tabs>
  );
}

/** A view that no tab leads to is a group of its own name. */
function grouped(name: string) {
  return ({ 'aria-labelledby': _tab, ...panel }: ComponentPropsWithRef<'div'>) => (
    // biome-ignore lint/a11y/useSemanticElements: a view is no fieldset, and no landmark: it names its parts itself
    <div {...panel} role="group" aria-label={name} />
  );
}

function ViewTabs({ hidden }: { readonly hidden: boolean }) {
  const { t } = useTranslation();
  const stores = useStores();
  return (
    <TabList className={hidden ? 'board-tabs-hidden' : 'board-tabs'} aria-label={t('board.views.label')}>
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
  );
}

function ViewMenu({ shown }: { readonly shown: ViewEntry }) {
  const { t } = useTranslation();
  const stores = useStores();
  return (
    <Select
      label={t('board.views.label')}
      value={shown.id}
      options={views.map(({ id }) => ({ value: id, text: t(`board.views.${id}`) }))}
      onChange={(id) => showView(stores, id)}
    />
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
