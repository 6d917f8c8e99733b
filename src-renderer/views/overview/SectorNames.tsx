import { memo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { heatBottom } from '../../charts/screen/heatMap.ts';
import { openSector } from '../../commands/board.ts';
import { useBoard, useStores } from '../../stores/react.tsx';
import { useNames } from '../board/names.ts';

/** Names of the heat map's rows: one stop for the keyboard, arrows go through them, Enter opens a sector. */
export const SectorNames = memo(function SectorNames({ sectors }: { readonly sectors: readonly string[] }) {
  const names = useNames();
  const stores = useStores();
  const hovered = useBoard((state) => state.hover?.sector);
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const go = (to: number) => {
    const next = Math.min(Math.max(to, 0), sectors.length - 1);
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <ul ref={list} className="sector-names" style={{ marginBottom: heatBottom }}>
      {sectors.map((sector, index) => (
        <li key={sector}>
          <Button
            className={`sector-name cut ${sector === hovered ? 'sector-name-hovered' : ''}`}
            data-sector={sector}
            onFocus={() => setCurrent(index)}
            excludeFromTabOrder={index !== Math.min(current, sectors.length - 1)}
            onPress={() => openSector(stores, sector)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') go(index + 1);
              else if (event.key === 'ArrowUp') go(index - 1);
              else if (event.key === 'Home') go(0);
              else if (event.key === 'End') go(sectors.length - 1);
              else event.continuePropagation();
            }}
          >
            {names.shortSector(sector)}
          </Button>
        </li>
      ))}
    </ul>
  );
});
