import { memo } from 'react';
import { Button } from 'react-aria-components';
import { heatBottom } from '../../charts/screen/heatMap.ts';
import { openSector } from '../../commands/board.ts';
import { useOneStop } from '../../design/useOneStop.ts';
import { useBoard, useStores } from '../../stores/react.tsx';
import { useNames } from '../board/names.ts';

/** Names of the heat map's rows: one stop for the keyboard, arrows go through them, Enter opens a sector. */
export const SectorNames = memo(function SectorNames({ sectors }: { readonly sectors: readonly string[] }) {
  const names = useNames();
  const stores = useStores();
  const hovered = useBoard((state) => state.hover?.sector);
  const stop = useOneStop(sectors.length, 'button');
  return (
    <ul ref={stop.list} className="sector-names" style={{ marginBottom: heatBottom }}>
      {sectors.map((sector, index) => (
        <li key={sector}>
          <Button
            className={`sector-name cut ${sector === hovered ? 'sector-name-hovered' : ''}`}
            data-sector={sector}
            onFocus={() => stop.onFocus(index)}
            excludeFromTabOrder={!stop.isStop(index)}
            onPress={() => openSector(stores, sector)}
            onKeyDown={(event) => {
              if (!stop.onKey(event, index)) event.continuePropagation();
            }}
          >
            {names.shortSector(sector)}
          </Button>
        </li>
      ))}
    </ul>
  );
});
