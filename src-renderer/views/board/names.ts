import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomeSeries } from '../../../src-model/outcomes/catalogue.ts';
import type { Messages } from '../../messages/i18n.ts';
import { useAppearance, useDataset } from '../../stores/react.tsx';

export type OutcomeName = keyof Messages['outcomes']['name'];

/** What sectors, markets and outcomes are called in the window's language. */
export interface Names {
  readonly sector: (id: string) => string;
  /** Short enough for the gutter of the board. */
  readonly shortSector: (id: string) => string;
  readonly market: (id: string) => string;
  readonly shortMarket: (id: string) => string;
  /** A group of industry or a sector. */
  readonly place: (id: string) => string;
  readonly outcome: (outcome: string) => string;
  readonly explain: (outcome: string) => string;
  /** Place and outcome of a series, such as `Electric vehicles, exports to European Union`. */
  readonly series: (series: OutcomeSeries) => string;
  readonly official: (series: string) => string | undefined;
}

type Texts = Readonly<Record<string, string>>;

export function useNames(): Names {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const dataset = useDataset((state) => state.dataset);
  return useMemo(() => {
    const texts = (
      key: 'name' | 'explain' | 'group' | 'shortSector' | 'shortMarket' | 'officialSeries',
    ): Texts => t(`outcomes.${key}`, { returnObjects: true });
    const [name, explain, group] = [texts('name'), texts('explain'), texts('group')];
    const [shortSector, shortMarket, officialSeries] = [
      texts('shortSector'),
      texts('shortMarket'),
      texts('officialSeries'),
    ];
    const own = (entry: { readonly name: string; readonly nameZh: string } | undefined, id: string) =>
      entry === undefined ? id : language === 'zh-CN' && entry.nameZh !== '' ? entry.nameZh : entry.name;
    const sector = (id: string) =>
      own(
        dataset.sectors.find((entry) => entry.id === id),
        id,
      );
    const market = (id: string) =>
      own(
        dataset.regions.find((entry) => entry.id === id),
        id,
      );
    const outcome = (key: string) => name[key] ?? key;
    return {
      sector,
      shortSector: (id) => shortSector[id] ?? sector(id),
      market,
      shortMarket: (id) => shortMarket[id] ?? market(id),
      place: (id) => group[id] ?? sector(id),
      outcome,
      explain: (key) => explain[key] ?? '',
      series: (series) => {
        const place =
          series.sector === undefined ? group[series.path.split('.')[2] ?? ''] : sector(series.sector);
        const what = outcome(series.outcome);
        const parts = [
          place,
          place && language === 'en' ? loweredName(what) : what,
          series.market && market(series.market),
        ];
        return parts.filter(Boolean).join(language === 'en' ? ', ' : '，');
      },
      official: (series) => officialSeries[series],
    };
  }, [t, language, dataset]);
}

/** An English name inside a sentence; names that begin with a proper noun keep their capital. */
export function loweredName(name: string): string {
  return /^(China|United States|European Union|Latin America|[A-Z]{2})/.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}
